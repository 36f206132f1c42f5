package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.Tree;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Nics;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** What changes of the roles of a cluster's machines, and of the host profiles and L2 templates that they have. */
final class HostChanges {

    private final Account account;

    private HostChanges(Account account) {
        this.account = account;
    }

    static void tell(Account account) {
        HostChanges changes = new HostChanges(account);
        List<Pair<HostLayout>> roles = Pair.matchRenamed(
                Pair.match(
                        account.before().hosts(), account.after().hosts(), each -> List.of(each.role(), each.rack())),
                HostChanges::areAlike);
        roles.forEach(changes::tell);
        MachineChanges.tell(account, roles);
    }

    private static boolean areAlike(HostLayout gone, HostLayout fresh) {
        return gone.profile().equals(fresh.profile())
                && gone.rack().equals(fresh.rack())
                && gone.interfaces().equals(fresh.interfaces());
    }

    private void tell(Pair<HostLayout> pair) {
        HostLayout last = pair.last();
        if (pair.before().isEmpty()) {
            role(ChangeKind.ROLE_ADDED, last, "is new" + machines(last));
        } else if (pair.after().isEmpty()) {
            account.say(
                    ChangeKind.ROLE_REMOVED,
                    ground(last, ChangeKind.ROLE_REMOVED.usual()),
                    subject(last),
                    "is removed" + machines(last),
                    Touched.hosts(account.before(), List.of(last)),
                    account.after().origin().at("machines"));
        } else {
            compareRoles(pair.before().get(), last);
            compareTemplates(pair.before().get(), last);
        }
    }

    /** A template is named after its cluster, and is renamed with it. */
    private boolean isInSameCluster() {
        return account.before().name().equals(account.after().name());
    }

    private static String machines(HostLayout hosts) {
        return hosts.machineCount().isPresent()
                ? ", with " + Phrase.count(hosts.machineCount().getAsInt(), "machine")
                : "";
    }

    private void compareRoles(HostLayout before, HostLayout after) {
        if (!before.role().equals(after.role())) {
            role(ChangeKind.ROLE_RENAMED, before, "is renamed to `" + after.role() + "`, and so is its L2 template");
        } else if (before.isDefault() != after.isDefault()) {
            role(
                    ChangeKind.ROLE_CHANGED,
                    after,
                    after.isDefault()
                            ? "becomes that of machines that ask for no L2 template"
                            : "is no longer that of machines that ask for no L2 template");
        } else if (!before.name().equals(after.name()) && isInSameCluster()) {
            role(
                    ChangeKind.ROLE_RENAMED,
                    after,
                    "has its L2 template renamed from `" + before.name() + "` to `" + after.name() + "`");
        }
        if (before.isControlPlane() != after.isControlPlane()) {
            role(
                    ChangeKind.ROLE_CHANGED,
                    after,
                    after.isControlPlane() ? "becomes that of the masters" : "is no longer that of the masters");
        }
        if (!before.profile().equals(after.profile())) {
            role(ChangeKind.PROFILE_CHANGED, after, Words.change("profile", before.profile(), after.profile()));
        }
        count(before.machineCount(), after.machineCount(), before, after);
    }

    /** Unless the machines are listed, and say it themselves. */
    private void count(OptionalInt was, OptionalInt is, HostLayout before, HostLayout after) {
        boolean isListed = was.equals(OptionalInt.of(before.machines().size()))
                && is.equals(OptionalInt.of(after.machines().size()));
        if (!was.equals(is) && !isListed) {
            role(
                    was.orElse(0) < is.orElse(0) ? ChangeKind.MACHINES_ADDED : ChangeKind.MACHINES_REMOVED,
                    after,
                    was.isPresent() && is.isPresent()
                            ? (was.getAsInt() < is.getAsInt() ? "grows" : "shrinks") + " from " + was.getAsInt()
                                    + " to " + Phrase.count(is.getAsInt(), "machine")
                            : Words.change("number of machines", Words.boxed(was), Words.boxed(is)));
        }
    }

    private void role(ChangeKind kind, HostLayout hosts, String predicate) {
        account.say(kind, subject(hosts), predicate, Touched.hosts(account.after(), List.of(hosts)), hosts.origin());
    }

    static String subject(HostLayout hosts) {
        return "role `" + hosts.role() + "`"
                + hosts.rack().map(rack -> " in rack `" + rack + "`").orElse("");
    }

    private void compareTemplates(HostLayout before, HostLayout after) {
        Hosts hosts = new Hosts(account, before, after);
        if (!before.nics().equals(after.nics())) {
            hosts.say(
                    ChangeKind.NIC_ORDER_CHANGED,
                    "NICs change from " + nics(before.nics()) + " to " + nics(after.nics()),
                    after.origin().at("nics"));
        }
        new InterfaceChanges(hosts).tell();
        SortedSet<String> names = new TreeSet<>(before.raw().keySet());
        names.addAll(after.raw().keySet());
        names.forEach(name -> raw(
                hosts,
                name,
                Optional.ofNullable(before.raw().get(name)),
                Optional.ofNullable(after.raw().get(name))));
        if (!before.listedPools().equals(after.listedPools())) {
            hosts.say(
                    ChangeKind.TEMPLATE_CHANGED,
                    "Subnets of pools that are listed change from " + pools(before) + " to " + pools(after),
                    after.origin());
        }
    }

    private void raw(Hosts hosts, String name, Optional<MapNode> before, Optional<MapNode> after) {
        Origin at = after.map(MapNode::origin).orElse(hosts.after().origin());
        List<Tree.Difference> differences = Tree.differences(before.orElse(MapNode.EMPTY), after.orElse(MapNode.EMPTY));
        differences.forEach(part -> hosts.say(
                ChangeKind.NETPLAN_CHANGED, part.before() + "the netplan of `" + name + "`" + part.after(), at));
        if (differences.isEmpty() && !before.equals(after)) {
            hosts.say(ChangeKind.NETPLAN_CHANGED, "the netplan of `" + name + "` is stated without a key", at);
        }
    }

    private static String nics(Nics nics) {
        return nics instanceof Nics.Named named
                ? Words.all(named.names())
                : "the prefixes " + Words.all(((Nics.ByPriority) nics).prefixes());
    }

    private static String pools(HostLayout hosts) {
        Collection<String> pools =
                hosts.listedPools().stream().map(HostLayout.ListedPool::pool).toList();
        return Words.all(pools);
    }

    /** A template that no machine has may change as it likes. */
    static Ground ground(HostLayout before, Ground inUse) {
        return before.machineCount().equals(OptionalInt.of(0)) ? Ground.TEMPLATE_NOT_IN_USE : inUse;
    }
}
