package dev.netspec.lint;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.release.Release;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The registry: every object rule there is, by id. */
public final class ObjectRules {

    private static final List<ObjectRule> ALL = List.of(new DefaultSubnetLabel());

    private ObjectRules() {}

    /** The severity of each rule's findings, by id. */
    public static SortedMap<String, Severity> severities() {
        SortedMap<String, Severity> severities = new TreeMap<>();
        ALL.forEach(rule -> severities.put(rule.id(), rule.severity()));
        return severities;
    }

    /** In alphabetical order. */
    static List<ObjectRule> all() {
        return ALL;
    }

    /** Runs every rule over the objects that one management cluster of the release is given. */
    public static void check(ManifestSet manifests, Release release, Diagnostics.Collector out) {
        Objects objects = new Objects(manifests, release);
        for (ObjectRule rule : ALL) {
            rule.check(objects, new Findings(rule.id(), rule.severity(), out));
        }
    }
}
