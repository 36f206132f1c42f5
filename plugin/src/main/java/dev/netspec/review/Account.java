package dev.netspec.review;

import dev.netspec.diff.Scope;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.Tombstone;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of a cluster that is on both sides. */
final class Account {

    private final Cluster before;
    private final Cluster after;
    private final Set<Tombstone> marked;
    private final List<Statement> statements = new ArrayList<>();

    /** @param marked what the earlier side had marked for deletion */
    Account(Cluster before, Cluster after, Set<Tombstone> marked) {
        this.before = before;
        this.after = after;
        this.marked = marked;
    }

    static Scope scope(Cluster cluster) {
        return new Scope(cluster.managementCluster(), cluster.namespace(), cluster.name());
    }

    Cluster before() {
        return before;
    }

    Cluster after() {
        return after;
    }

    List<Statement> statements() {
        return statements;
    }

    /** {@code <subject> of `mosk-1` <predicate>}. */
    void say(ChangeKind kind, String subject, String predicate, Impact impact, Origin at) {
        say(kind, kind.usual(), subject, predicate, impact, at);
    }

    void say(ChangeKind kind, Ground ground, String subject, String predicate, Impact impact, Origin at) {
        statements.add(new Statement(
                scope(after),
                kind,
                ground,
                subject + " of ",
                " " + predicate,
                Optional.empty(),
                Optional.empty(),
                impact.plus(Impact.ofCluster(scope(after))),
                at));
    }

    /** A sentence with a gap for the name of the cluster. */
    void sayOfPart(ChangeKind kind, String before, String after, Origin at) {
        statements.add(new Statement(
                scope(after()),
                kind,
                kind.usual(),
                before,
                after,
                Optional.empty(),
                Optional.empty(),
                Impact.ofCluster(scope(after())),
                at));
    }

    /** {@code cluster `mosk-1` <predicate>}. */
    void sayOfCluster(ChangeKind kind, Ground ground, String predicate, Origin at) {
        statements.add(new Statement(
                scope(after),
                kind,
                ground,
                "cluster ",
                " " + predicate,
                Optional.empty(),
                Optional.empty(),
                Touched.all(after),
                at));
    }

    /** {@code <what> for network `lcm` of `mosk-1`}. */
    void sayForNetwork(ChangeKind kind, String what, Network network, Origin at) {
        statements.add(new Statement(
                scope(after),
                kind,
                kind.usual(),
                what + " for ",
                "",
                Optional.empty(),
                Optional.of(network),
                Touched.network(after, network),
                at));
    }

    /** {@code <their profiles>: <what> for <the hosts>}. */
    void sayOfHosts(ChangeKind kind, Ground ground, String sentence, HostLayout hosts, Origin at) {
        statements.add(new Statement(
                scope(after),
                kind,
                ground,
                sentence + " for ",
                "",
                Optional.of(hosts),
                Optional.empty(),
                Touched.hosts(after, List.of(hosts)),
                at));
    }

    /** Why something that is deleted is so dangerous: whether it was marked. */
    Ground deletion(Tombstone.Kind kind, String name, Ground otherwise) {
        boolean isMarked = marked.stream()
                .anyMatch(each -> each.kind() == kind
                        && (each.cluster().isEmpty() || each.cluster().equals(before.name()))
                        && each.name().equals(name));
        return isMarked ? Ground.DELETED_AS_MARKED : otherwise;
    }
}
