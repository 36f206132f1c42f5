package dev.netspec.prove;

import java.util.List;

/** Mistakes against the schema of the language: keys, types, forms of values. */
final class StructureFaults {

    private StructureFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "missing-key",
                        "the spec has no cluster",
                        spec -> spec.clusters().map(cluster -> cluster.put("pools/unfinished", "{autoAssign: false}"))),
                Fault.of(
                        "unknown-key",
                        "the spec has no region",
                        spec -> spec.regions().map(region -> region.put("colour", "blue"))),
                Fault.of(
                        "wrong-type",
                        "the spec has no network",
                        spec -> spec.segments().map(segment -> segment.facts().put("mtu", "'1500'"))),
                Fault.of(
                        "wrong-size",
                        "the spec has no region",
                        spec -> spec.regions().map(region -> region.put("outOfBand", "[]"))),
                Fault.of(
                        "wrong-shape",
                        "no host profile names its NICs",
                        spec -> spec.profiles()
                                .filter(profile -> profile.has("nics"))
                                .map(profile -> profile.put("nicPriority", "[provision]"))),
                Fault.of(
                        "out-of-range",
                        "the spec has no network",
                        spec -> spec.segments().map(segment -> segment.facts().put("vlan", "4095"))),
                Fault.of(
                        "unknown-value",
                        "the spec has no region",
                        spec -> spec.regions().map(region -> region.put("agents", "[argo-cd]"))),
                Fault.of(
                        "bad-address",
                        "the spec has no network",
                        spec -> spec.segments().map(segment -> segment.facts().put("gateway", "10.0.0.256"))),
                Fault.of(
                        "ipv6-unsupported",
                        "the spec has no region",
                        spec -> spec.regions().map(region -> region.put("nameservers", "['2001:db8::53']"))));
    }
}
