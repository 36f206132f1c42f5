package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;

/** Hosts need an address in each network of their cluster. */
final class NetworkNotAttached implements LayoutRule {

    @Override
    public String id() {
        return "network-not-attached";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (Network network : cluster.networks()) {
            if (!network.hosts().isEmpty() && layout.carrying(network.role()).isEmpty()) {
                out.at(layout.origin().at("attach"), "hosts are not attached to network `" + network.name() + "`")
                        .note("cluster `" + cluster.name() + "` has this network", network.origin())
                        .fix("say where `" + network.name() + "` sits");
            }
        }
    }
}
