package dev.netspec.prove;

import java.util.List;

/** Mistakes in names, and in what refers to them. */
final class NameFaults {

    private NameFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "project-reserved",
                        "the spec has no managed cluster",
                        spec -> spec.managed().map(cluster -> cluster.put("project", "default"))),
                Fault.of(
                        "unknown-name",
                        "no cluster has roles of machines",
                        spec -> spec.clusters()
                                .flatMap(cluster -> cluster.parts("machines"))
                                .map(role -> role.put("profile", "nowhere"))),
                Fault.of(
                        "unused-name",
                        "the spec has no document",
                        spec -> spec.documents().all().map(document -> document.append("""
                                apiVersion: netspec.dev/v1
                                kind: HostProfile
                                name: for-nobody
                                nics: [eno1]
                                attach: {lcm: {to: 0}}
                                """))),
                Fault.of(
                        "duplicate-definition",
                        "the spec has no document",
                        spec -> spec.documents().all().map(document -> document.append(document.node()))),
                Fault.of(
                        "invalid-name",
                        "no cluster has pools",
                        spec -> spec.segments()
                                .filter(segment -> segment.share().has("loadBalancer"))
                                .flatMap(segment -> spec.free(segment.cidr(), 1).stream()
                                        .map(free -> segment.cluster()
                                                .put(
                                                        "pools/Not_A_Name",
                                                        "{in: %s, addresses: %s, autoAssign: false}"
                                                                .formatted(segment.name(), free))))));
    }
}
