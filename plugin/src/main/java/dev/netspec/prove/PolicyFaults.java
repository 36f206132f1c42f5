package dev.netspec.prove;

import java.util.List;

/** Mistakes in the policy of a spec, and in its exceptions. */
final class PolicyFaults {

    private static final String NO_CLUSTER = "the spec has no cluster";
    private static final String NO_DOCUMENT = "the spec has no document";

    private PolicyFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "acceptance-unused",
                        NO_CLUSTER,
                        spec -> spec.clusters()
                                .map(cluster -> cluster.put(
                                        "accept", "[{id: gateway-in-host-range, reason: it is not even found}]"))),
                Fault.of(
                        "acceptance-expired",
                        "no network has a gateway and a range for hosts",
                        spec -> spec.segments()
                                .filter(segment ->
                                        !segment.isShared() && segment.facts().has("gateway"))
                                .flatMap(segment -> segment.address("hosts").stream()
                                        .map(host -> segment.share()
                                                .put("gateway", host)
                                                .and(segment.cluster()
                                                        .put(
                                                                "accept",
                                                                "[{id: gateway-in-host-range, reason: it was to end,"
                                                                        + " until: 2001-01-01}]"))))),
                Fault.of(
                        "error-accepted",
                        NO_CLUSTER,
                        spec -> spec.clusters()
                                .map(cluster -> cluster.put("accept", "[{id: pool-overlap, reason: it is an error}]"))),
                Fault.of(
                        "error-lowered",
                        NO_DOCUMENT + " but a policy",
                        spec -> spec.documents().ofKind("Policy").findAny().isPresent()
                                ? spec.documents()
                                        .ofKind("Policy")
                                        .map(policy -> policy.put("severities/pool-overlap", "warning"))
                                : spec.documents()
                                        .all()
                                        .map(document ->
                                                document.append(POLICY + "severities: {pool-overlap: warning}\n"))),
                Fault.of(
                        "policy-repeated",
                        NO_DOCUMENT,
                        spec -> spec.documents()
                                .all()
                                .map(document ->
                                        document.append(POLICY + "---\n" + POLICY.replace("ours", "theirs")))));
    }

    private static final String POLICY = "apiVersion: netspec.dev/v1\nkind: Policy\nname: ours\n";
}
