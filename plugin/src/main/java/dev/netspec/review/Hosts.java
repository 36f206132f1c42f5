package dev.netspec.review;

import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;

/** The hosts of one role, on both sides, of whose L2 template something is said. */
record Hosts(Account account, HostLayout before, HostLayout after) {

    private static final Map<Class<? extends Interface>, String> KINDS = Map.of(
            Interface.Loopback.class, "loopback interface",
            Interface.Nic.class, "NIC",
            Interface.Bond.class, "bond",
            Interface.Vlan.class, "VLAN",
            Interface.Bridge.class, "bridge");

    /** @param what for instance {@code bond `bond0` changes its mode} */
    void say(ChangeKind kind, String what, Origin at) {
        account.sayOfHosts(kind, HostChanges.ground(before, kind.usual()), what, after, at);
    }

    /** What hosts call these parts of an interface. */
    static List<String> devices(HostLayout hosts, List<String> parts) {
        return parts.stream().map(part -> device(hosts, part)).toList();
    }

    static String device(HostLayout hosts, String name) {
        return hosts.interfaces().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .flatMap(hosts::deviceName)
                .orElse(name);
    }

    static String called(HostLayout hosts, Interface each) {
        return KINDS.get(each.getClass()) + " `" + device(hosts, each.name()) + "`";
    }
}
