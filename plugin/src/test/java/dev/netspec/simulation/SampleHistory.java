package dev.netspec.simulation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What becomes of the sample repository, one merge after the other.
 *
 * @param name of the story
 * @param merges of which the first begins with an empty cluster
 */
record SampleHistory(String name, List<Merge> merges) {

    /**
     * A merge.
     *
     * @param spec what the people say
     * @param retired a pattern of the ids of what has been retired so far
     */
    record Merge(SampleSpec spec, String retired) {

        Merge(SampleSpec spec) {
            this(spec, "");
        }

        Revision revision() {
            return new Revision(spec.tree(), Pattern.compile(retired));
        }
    }

    private static final String REGION_ONE = "region-one/region.yaml";
    private static final String MGMT_1 = "region-one/kaas-mgmt.yaml";
    private static final String MOSK_1 = "region-one/mosk-1.yaml";
    private static final String MOSK_2 = "region-two/mosk-2.yaml";
    private static final String EDGE_7 = "region-two/edge-7.yaml";

    static final SampleSpec SAMPLE = SampleSpec.asItIs();

    static List<SampleHistory> all() {
        return List.of(created(), withTemplates(), changed());
    }

    static SampleHistory created() {
        return new SampleHistory("created", List.of(new Merge(SAMPLE)));
    }

    /** Region one in the release in which pools come from labelled subnets by way of a template. */
    static SampleHistory withTemplates() {
        SampleSpec spec = SAMPLE.edit(REGION_ONE, "2.23", "2.26")
                .edit(MOSK_1, "kubernetes:", "metallb: {style: template}\nkubernetes:")
                .edit(MGMT_1, "kubernetes:", "metallb: {style: template}\nkubernetes:");
        return new SampleHistory("with templates", List.of(new Merge(spec)));
    }

    /** A pool grows, a network comes with a group of machines for it, and a cluster of a new sort comes to a project. */
    static SampleHistory changed() {
        SampleSpec pool = SAMPLE.edit(MOSK_1, "10.60.1.10-10.60.1.60 #", "10.60.1.10-10.60.1.65 #")
                .edit(MOSK_2, "10.160.1.10-10.160.1.60 #", "10.160.1.10-10.160.1.65 #");
        SampleSpec network = withNetwork(withNetwork(pool, MOSK_1, "10.55"), MOSK_2, "10.155");
        SampleSpec cluster = network.with("region-two/edge-8.yaml", edge8());
        return new SampleHistory(
                "changed",
                Stream.of(SAMPLE, pool, network, cluster).map(Merge::new).toList());
    }

    /** A second tenant network, for machines of their own. */
    private static SampleSpec withNetwork(SampleSpec spec, String file, String block) {
        String name = file.replaceFirst(".*/", "").replace(".yaml", "");
        return spec.edit(
                        file,
                        "  external:\n",
                        "  guests: {role: tenant, cidr: " + block + ".0.0/24, vlan: 455, hosts: " + block + ".0.10-"
                                + block + ".0.99}\n  external:\n")
                .edit(file, "machines:\n", "machines:\n  guests: {count: 2, profile: " + name + "-guests}\n")
                .append(file, """
                        ---
                        apiVersion: netspec.dev/v1
                        kind: HostProfile
                        name: %s-guests
                        extends: mosk-base
                        attach:
                          guests: {to: bond1}
                        """.formatted(name));
    }

    /** A cluster over racks like edge-7, in a project that has had no racks. */
    private static String edge8() {
        return SAMPLE.files()
                .get(EDGE_7)
                .split("\n---\n")[0]
                .concat("\n")
                .replace("edge-7", "edge-8")
                .replace("project: edge", "project: mosk")
                .replace("10.244.", "10.246.")
                .replace("10.7", "10.8");
    }

    /** What {@code netspec:update} writes at each merge. */
    List<Revision> revisions() {
        return merges.stream().map(Merge::revision).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
