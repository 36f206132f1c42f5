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

    private static final String SINCE = "since: 2026-06-01, reason: no longer needed";

    private static final String ATTACHED = """
            attach:
              guests: {to: bond1}
            """;

    static final SampleSpec SAMPLE = SampleSpec.asItIs();

    static List<SampleHistory> all() {
        return List.of(
                created(), withTemplates(), changed(), networkRetired(), groupRetired(), upgraded(), clusterRetired());
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

    /** Region one leaves the release in which pools are labelled subnets; those go when MetalLBConfig has taken their place. */
    static SampleHistory upgraded() {
        SampleSpec upgrade =
                SAMPLE.edit(REGION_ONE, "\"2.23\"\n", "\"2.25\"\nretiredRelease: {release: \"2.23\", " + SINCE + "}\n");
        SampleSpec cleanUp = SAMPLE.edit(REGION_ONE, "2.23", "2.25");
        String pools = "Subnet/.*-lb(-.*)?";
        return new SampleHistory(
                "release upgraded", List.of(new Merge(SAMPLE), new Merge(upgrade, pools), new Merge(cleanUp, pools)));
    }

    /** A network goes; the machines that had it stay. */
    static SampleHistory networkRetired() {
        SampleSpec guests = withNetwork(withNetwork(SAMPLE, MOSK_1, "10.55"), MOSK_2, "10.155");
        SampleSpec retired = guests.edit(MOSK_1, "10.55.0.99}", "10.55.0.99, retired: {" + SINCE + "}}")
                .edit(MOSK_2, "10.155.0.99}", "10.155.0.99, retired: {" + SINCE + "}}");
        SampleSpec gone = withoutNetwork(withoutNetwork(guests, MOSK_1), MOSK_2);
        String subnets = "Subnet/mosk/mosk-[12]-guests";
        return new SampleHistory(
                "network retired", List.of(new Merge(guests), new Merge(retired, subnets), new Merge(gone, subnets)));
    }

    /** A group of machines goes, and with it an object that nothing else in the spec stands for. */
    static SampleHistory groupRetired() {
        SampleSpec retired = SAMPLE.with("retirement.yaml", """
                apiVersion: netspec.dev/v1
                kind: Retirement
                name: storage
                since: 2026-06-01
                reason: all storage is compact now
                objects: [L2Template/mosk/mosk-1-storage, L2Template/mosk/mosk-2-storage]
                """);
        SampleSpec gone = SAMPLE.edit(MOSK_1, "  storage: {count: 3, profile: mosk-storage}\n", "")
                .edit(MOSK_2, "  storage: {count: 3, profile: mosk-storage}\n", "");
        String templates = "L2Template/mosk/mosk-[12]-storage";
        return new SampleHistory(
                "group of machines retired",
                List.of(new Merge(SAMPLE), new Merge(retired, templates), new Merge(gone, templates)));
    }

    /** A cluster goes in each region, and with edge-7 its whole project. */
    static SampleHistory clusterRetired() {
        SampleSpec retired = SAMPLE.edit(MOSK_1, "kind: Cluster\n", "kind: Cluster\nretired: {" + SINCE + "}\n")
                .edit(EDGE_7, "kind: Cluster\n", "kind: Cluster\nretired: {" + SINCE + "}\n");
        SampleSpec gone = SAMPLE.without(MOSK_1).without(EDGE_7);
        String objects = ".*/mosk/mosk-1.*|.*/edge/.*|Subnet/default/edge-7-.*";
        return new SampleHistory(
                "cluster retired", List.of(new Merge(SAMPLE), new Merge(retired, objects), new Merge(gone, objects)));
    }

    /** A second tenant network, and machines that have it. */
    private static SampleSpec withNetwork(SampleSpec spec, String file, String block) {
        return spec.edit(file, "  external:\n", guests(block) + "  external:\n")
                .edit(file, "machines:\n", "machines:\n  guests: {count: 2, profile: " + cluster(file) + "-guests}\n")
                .append(file, """
                        ---
                        apiVersion: netspec.dev/v1
                        kind: HostProfile
                        name: %s-guests
                        extends: mosk-base
                        """.formatted(cluster(file)) + ATTACHED);
    }

    private static SampleSpec withoutNetwork(SampleSpec spec, String file) {
        return spec.edit(file, guests(file.equals(MOSK_1) ? "10.55" : "10.155"), "")
                .edit(file, ATTACHED, "");
    }

    private static String guests(String block) {
        return "  guests: {role: tenant, cidr: %1$s.0.0/24, vlan: 455, hosts: %1$s.0.10-%1$s.0.99}\n".formatted(block);
    }

    private static String cluster(String file) {
        return file.replaceFirst(".*/", "").replace(".yaml", "");
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
