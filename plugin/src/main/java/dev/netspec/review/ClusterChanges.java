package dev.netspec.review;

import dev.netspec.diff.Tree;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.model.Rack;
import dev.netspec.model.SeedNode;
import dev.netspec.model.Tombstone;
import dev.netspec.source.Origin;
import java.util.Optional;

/** What changes of a cluster itself. */
final class ClusterChanges {

    private final Account account;
    private final Cluster before;
    private final Cluster after;

    private ClusterChanges(Account account) {
        this.account = account;
        this.before = account.before();
        this.after = account.after();
    }

    static void tell(Account account) {
        new ClusterChanges(account).tell();
    }

    private void tell() {
        if (!before.name().equals(after.name())) {
            account.sayOfCluster(
                    ChangeKind.CLUSTER_RENAMED,
                    account.deletion(Tombstone.Kind.CLUSTER, before.name(), Ground.RENAMED),
                    "was `" + before.name() + "`: that is a delete and a create",
                    after.origin());
        }
        moved("project", before.namespace(), after.namespace(), "project");
        if (!before.name().equals(before.managementCluster()) || !after.name().equals(after.managementCluster())) {
            moved("management cluster", before.managementCluster(), after.managementCluster(), "managementCluster");
        }
        if (before.kind() != after.kind()) {
            account.sayOfCluster(
                    ChangeKind.CLUSTER_KIND_CHANGED,
                    Ground.FIXED_BY_IDENTITY,
                    "was a " + before.kind().words() + " and is to be a "
                            + after.kind().words(),
                    after.origin().at("kind"));
        }
        value(
                ChangeKind.API_ENDPOINT_CHANGED,
                "API endpoint",
                before.apiEndpoint().map(Address::ip),
                after.apiEndpoint().map(Address::ip),
                after.apiEndpoint().map(Address::origin).orElse(after.origin()));
        kubernetes(before.kubernetes(), after.kubernetes());
        value(
                ChangeKind.METALLB_FORM_CHANGED,
                "form of MetalLB's configuration",
                Optional.of(before.metalLbForm().words()),
                Optional.of(after.metalLbForm().words()),
                after.origin().at("metallb"));
        racks();
        seedNode();
        Tree.places(before.raw(), after.raw())
                .forEach(part -> account.sayOfPart(
                        ChangeKind.RAW_CHANGED,
                        part.before() + "the Cluster object of ",
                        part.after(),
                        after.origin().at("raw")));
    }

    private void moved(String noun, String from, String to, String key) {
        if (!from.equals(to)) {
            account.sayOfCluster(
                    ChangeKind.CLUSTER_MOVED,
                    Ground.FIXED_BY_IDENTITY,
                    "moves from " + noun + " `" + from + "` to `" + to + "`",
                    after.origin().at(key));
        }
    }

    private void kubernetes(KubernetesNetwork was, KubernetesNetwork is) {
        ChangeKind kind = ChangeKind.KUBERNETES_NETWORK_CHANGED;
        Origin at = is.origin();
        value(kind, "network of pods", Optional.of(was.pods()), Optional.of(is.pods()), at.at("pods"));
        value(kind, "network of services", Optional.of(was.services()), Optional.of(is.services()), at.at("services"));
    }

    private void racks() {
        for (Pair<Rack> pair : Pair.match(before.racks(), after.racks(), Rack::name)) {
            String subject = "rack `" + pair.last().name() + "`";
            if (pair.before().isEmpty()) {
                account.say(
                        ChangeKind.RACK_ADDED,
                        subject,
                        "is new",
                        Impact.NONE,
                        pair.last().origin());
            } else if (pair.after().isEmpty()) {
                account.say(
                        ChangeKind.RACK_REMOVED,
                        before.bgp().isEmpty()
                                ? Ground.NOT_WRITTEN // its networks are told
                                : account.deletion(
                                        Tombstone.Kind.OBJECT,
                                        "Rack/" + before.namespace() + "/"
                                                + pair.last().name(),
                                        Ground.DELETED),
                        subject,
                        "is removed",
                        Impact.NONE,
                        after.origin().at("racks"));
            }
        }
    }

    private void seedNode() {
        Optional<SeedNode> was = before.seedNode();
        Optional<SeedNode> is = after.seedNode();
        Origin at = is.map(SeedNode::origin).orElse(after.origin());
        seed(
                "address",
                was.map(each -> each.address().ip()),
                is.map(each -> each.address().ip()),
                at);
        seed("bridge", was.map(SeedNode::bridge), is.map(SeedNode::bridge), at);
        if (was.isPresent() && is.isPresent()) {
            RangeChange pool =
                    RangeChange.between(was.get().loadBalancer(), is.get().loadBalancer());
            pool.shape()
                    .ifPresent(shape -> account.say(
                            ChangeKind.SEED_NODE_CHANGED, "pool of the seed node", pool.sentence(), Impact.NONE, at));
        }
    }

    private void seed(String noun, Optional<?> was, Optional<?> is, Origin at) {
        if (!was.equals(is)) {
            account.say(ChangeKind.SEED_NODE_CHANGED, "seed node", Words.change(noun, was, is), Impact.NONE, at);
        }
    }

    private void value(ChangeKind kind, String noun, Optional<?> was, Optional<?> is, Origin at) {
        if (!was.equals(is)) {
            account.sayOfCluster(kind, kind.usual(), Words.change(noun, was, is), at);
        }
    }
}
