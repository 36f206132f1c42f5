package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Machine;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What changes of the machines that a cluster lists. */
final class MachineChanges {

    /** A machine and the hosts that it is one of. */
    private record Placed(Machine machine, HostLayout hosts) {

        /** Whether it is one of these, on this side. */
        boolean isWith(HostLayout others) {
            return hosts == others;
        }
    }

    private final Account account;
    private final List<Pair<HostLayout>> roles;

    private MachineChanges(Account account, List<Pair<HostLayout>> roles) {
        this.account = account;
        this.roles = roles;
    }

    /** @param roles whose machines they are, before and after */
    static void tell(Account account, List<Pair<HostLayout>> roles) {
        new MachineChanges(account, roles).tell();
    }

    private void tell() {
        List<Pair<Placed>> machines = Pair.match(
                placed(account.before()),
                placed(account.after()),
                each -> each.machine().name());
        machines.stream().filter(Pair::isOnBothSides).forEach(this::compare);
        for (Pair<HostLayout> role : roles) {
            if (role.isOnBothSides()) {
                come(role.last(), machines);
                go(role.before().get(), machines);
            }
        }
    }

    private static List<Placed> placed(Cluster cluster) {
        return cluster.hosts().stream()
                .flatMap(hosts -> hosts.machines().stream().map(machine -> new Placed(machine, hosts)))
                .toList();
    }

    private void come(HostLayout hosts, List<Pair<Placed>> machines) {
        say(
                ChangeKind.MACHINES_ADDED,
                hosts,
                "gets",
                names(machines.stream()
                        .filter(each -> each.before().isEmpty() && each.last().isWith(hosts))
                        .toList()));
    }

    private void go(HostLayout hosts, List<Pair<Placed>> machines) {
        say(
                ChangeKind.MACHINES_REMOVED,
                hosts,
                "loses",
                names(machines.stream()
                        .filter(each -> each.after().isEmpty() && each.last().isWith(hosts))
                        .toList()));
    }

    private static SortedSet<String> names(List<Pair<Placed>> machines) {
        return machines.stream()
                .map(each -> each.last().machine().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void say(ChangeKind kind, HostLayout hosts, String verb, Collection<String> machines) {
        if (!machines.isEmpty()) {
            account.say(
                    kind,
                    HostChanges.subject(hosts),
                    verb + " machine" + (machines.size() == 1 ? " " : "s ") + Phrase.and(machines),
                    touched(machines),
                    hosts.origin());
        }
    }

    private static Impact touched(Collection<String> machines) {
        return new Impact(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(machines), new TreeSet<>());
    }

    private void compare(Pair<Placed> pair) {
        Placed before = pair.before().orElseThrow();
        Placed after = pair.last();
        Machine machine = after.machine();
        String subject = "machine `" + machine.name() + "`";
        Impact impact = touched(List.of(machine.name()));
        boolean movesRack = before.hosts().role().equals(after.hosts().role())
                && before.machine().rack().isPresent()
                && machine.rack().isPresent()
                && !before.machine().rack().equals(machine.rack());
        if (movesRack) {
            account.say(
                    ChangeKind.MACHINE_MOVED,
                    subject,
                    "moves from rack `" + before.machine().rack().get() + "` to `"
                            + machine.rack().get() + "`",
                    impact,
                    machine.origin());
        }
        if (!movesRack && !isSameRole(before.hosts(), after.hosts())) {
            account.say(
                    ChangeKind.MACHINE_MOVED,
                    subject,
                    "moves from " + HostChanges.subject(before.hosts()) + " to " + HostChanges.subject(after.hosts()),
                    impact,
                    machine.origin());
        }
        if (!movesRack && !before.machine().rack().equals(machine.rack())) {
            account.say(
                    ChangeKind.MACHINE_MOVED,
                    subject,
                    Words.change("rack", before.machine().rack(), machine.rack()),
                    impact,
                    machine.origin());
        }
        if (!before.machine().nics().equals(machine.nics())) {
            account.say(
                    ChangeKind.MACHINE_CHANGED,
                    subject,
                    Words.changeOf("NICs", before.machine().nics(), machine.nics()),
                    impact,
                    machine.origin());
        }
    }

    private boolean isSameRole(HostLayout before, HostLayout after) {
        return roles.stream()
                .filter(Pair::isOnBothSides)
                .anyMatch(role -> role.before().get() == before && role.last() == after);
    }
}
