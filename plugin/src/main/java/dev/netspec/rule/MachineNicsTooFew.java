package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Machine;

/** A machine that states its own NICs has one for each number that its layout uses. */
final class MachineNicsTooFew extends ClusterRule {

    MachineNicsTooFew() {
        super("machine-nics-too-few", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        for (HostLayout layout : cluster.hosts()) {
            int needed = 1
                    + layout.interfaces().stream()
                            .filter(Interface.Nic.class::isInstance)
                            .mapToInt(nic -> ((Interface.Nic) nic).index())
                            .filter(index -> index < NicUnknown.known(layout))
                            .max()
                            .orElse(-1);
            layout.machines().stream()
                    .filter(machine ->
                            !machine.nics().isEmpty() && machine.nics().size() < needed)
                    .forEach(machine -> report(machine, needed, out));
        }
    }

    private static void report(Machine machine, int needed, Findings out) {
        out.at(
                        machine.origin().at("nics"),
                        "machine `" + machine.name() + "` names "
                                + Phrase.count(machine.nics().size(), "NIC") + ", and its profile uses " + needed)
                .fix("name all of its NICs, in the order of the profile");
    }
}
