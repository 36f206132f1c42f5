package dev.netspec.prove;

import dev.netspec.lint.ObjectRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What no spec can have, each with the reason: to prove these rules takes something else than a spec. */
final class Elsewhere {

    private static final String IN_MANIFESTS = "only hand-written manifests can have it";
    private static final String IN_COMMITTED = "it is about committed files, not about the spec";
    private static final String ON_DISK = "it is about files and folders, not about what they say";

    private static final Map<String, List<String>> IDS = Map.of(
            IN_MANIFESTS,
            List.of(
                    "bond-members-mtu-differ",
                    "bond-mode-unknown",
                    "border-in-pool",
                    "interface-cycle",
                    "interface-part-unknown",
                    "label-misspelt",
                    "layout-spans-racks",
                    "lcm-address-ambiguous",
                    "loopback-without-bgp",
                    "management-route-missing",
                    "name-servers-missing",
                    "network-attached-twice",
                    "not-an-object",
                    "pool-in-l2-template",
                    "pool-outside-networks",
                    "pool-protocol-unsupported",
                    "rack-route-missing",
                    "unmodelled-field"),
            IN_COMMITTED,
            List.of(
                    "drift-changed",
                    "drift-missing",
                    "drift-stale",
                    "foreign-file",
                    "manifests-through-helm",
                    "manifests-through-substitution",
                    "removed-while-protected"),
            "it is about the baseline, not about the spec",
            List.of("baseline-forbidden", "baseline-stale"),
            ON_DISK,
            List.of(
                    "no-input",
                    "output-directories-overlap",
                    "output-outside-tree",
                    "source-outside-tree",
                    "source-unreadable"),
            "it is about the history of the spec, not about the spec",
            List.of(
                    "addresses-taken-back",
                    "approval-expired",
                    "approval-unused",
                    "base-directory-missing",
                    "base-empty",
                    "base-faulty",
                    "change-not-approved",
                    "deleted-without-tombstone",
                    "empty-render",
                    "git-history-incomplete",
                    "git-history-unrelated",
                    "git-ref-unknown",
                    "git-repository-missing",
                    "head-clash",
                    "head-conflict",
                    "head-unreadable",
                    "immutable-changed",
                    "mass-deletion",
                    "template-in-use-changed"),
            "a spec may do without it, and only the goal `agents` wants it",
            List.of("delivery-missing"),
            "it is a bug of netspec itself",
            List.of("compiler-bug"));

    private Elsewhere() {}

    static List<Fault> all() {
        Map<String, String> reasons = new TreeMap<>();
        ObjectRules.severities().keySet().forEach(id -> reasons.put(id, IN_MANIFESTS));
        IDS.forEach((reason, ids) -> ids.forEach(id -> reasons.put(id, reason)));
        return reasons.entrySet().stream()
                .map(each -> Fault.of(each.getKey(), each.getValue(), spec -> Stream.empty()))
                .toList();
    }
}
