package dev.netspec.evidence;

import static dev.netspec.evidence.MarkdownTable.code;

import dev.netspec.evidence.ExpectedMetalLb.Announcement;
import dev.netspec.manifest.Header;
import dev.netspec.node.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code bgp.md}: the sessions that the routers beside a cluster must be set up for, and what they will be told. Sources:
 * MCC, Configure BGP announcement for cluster API LB address; MetalLB API reference.
 */
record BgpPage(AppliedObjects objects, List<BgpSession> speakers, List<BgpSession> masters, ExpectedMetalLb expected) {

    private static final Pattern LISTENING = Pattern.compile("\\blocal\\s+port\\s+(\\d+)");

    /** Empty if the cluster has no BGP sessions. */
    static Optional<String> of(AppliedObjects objects, ExpectedMetalLb expected) {
        BgpPage page =
                new BgpPage(objects, BgpSession.ofSpeakers(objects, expected), BgpSession.ofMasters(objects), expected);
        return page.speakers.isEmpty() && page.masters.isEmpty() ? Optional.empty() : Optional.of(page.text());
    }

    private String text() {
        return Header.html(objects.cluster().files())
                + "\n# BGP of " + code(objects.cluster().name())
                + "\n\nWhat the routers must be set up for: neither netspec nor the product configures them.\n"
                + section("Sessions of MetalLB's speakers", speakers, "They announce the pools:\n\n" + pools())
                + section("Sessions of the masters' daemon", masters, endpoint())
                + "\n## Mind\n\n"
                + notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }

    private static String section(String title, List<BgpSession> sessions, String announced) {
        return sessions.isEmpty() ? "" : "\n## " + title + "\n\n" + table(sessions) + "\n" + announced;
    }

    private String endpoint() {
        return "They announce the address of the Kubernetes API, "
                + objects.apiEndpoint().map(MarkdownTable::code).orElse("")
                + ", which is on each master's loopback.\n";
    }

    private static MarkdownTable table(List<BgpSession> sessions) {
        MarkdownTable table = new MarkdownTable(
                "Session", "Nodes", "Their addresses", "Their ASN", "Router", "Its ASN", "Its port", "Settings");
        sessions.forEach(each -> table.row(
                each.name(),
                each.nodes(),
                each.addresses(),
                each.asn(),
                each.router(),
                each.routerAsn(),
                each.routerPort(),
                each.settings()));
        return table.withoutEmptyColumns();
    }

    private MarkdownTable pools() {
        MarkdownTable table =
                new MarkdownTable("Pool", "Addresses", "As prefixes", "In sessions", "LOCAL_PREF", "Communities");
        for (Announcement each : expected.announcements(AnnouncementKind.BGP_ADVERTISEMENT)) {
            MapNode spec = each.spec();
            List<String> covered =
                    AppliedObjects.texts(spec.list("ipAddressPools")).toList();
            expected.pools().stream()
                    .filter(pool -> covered.isEmpty() || covered.contains(pool.name()))
                    .forEach(pool -> table.row(
                            code(pool.name()),
                            String.join(", ", pool.addresses()),
                            "/" + spec.text("aggregationLength").orElse("32"),
                            sessions(spec),
                            spec.text("localPref").orElse(""),
                            communities(spec)));
        }
        return table.withoutEmptyColumns();
    }

    private static String sessions(MapNode advertisement) {
        String named = AppliedObjects.texts(advertisement.list("peers")).collect(Collectors.joining(", "));
        return named.isEmpty() ? "all" : named;
    }

    /** With the values of those that have a name. */
    private String communities(MapNode advertisement) {
        return AppliedObjects.texts(advertisement.list("communities"))
                .map(name -> expected.announcements(AnnouncementKind.COMMUNITY).stream()
                        .flatMap(each -> AppliedObjects.maps(each.spec().list("communities")))
                        .filter(each -> each.text("name").filter(name::equals).isPresent())
                        .flatMap(each -> each.text("value").stream())
                        .findFirst()
                        .map(value -> name + " " + value)
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        port().ifPresent(port -> notes.add("The masters' daemon, bird, has port " + code(port)
                + ", since a speaker on the same node may have `179`: let both through."));
        Set<String> ofSpeakers = speakers.stream().map(BgpSession::router).collect(Collectors.toSet());
        masters.stream()
                .map(BgpSession::router)
                .filter(ofSpeakers::contains)
                .distinct()
                .forEach(router -> notes.add(code(router)
                        + " is called by speakers and by bird. A master that runs both calls it twice from one address,"
                        + " and most routers tell neighbours apart by their addresses."));
        if (expected.announcements(AnnouncementKind.BGP_PEER).stream()
                .anyMatch(peer -> peer.spec().has("passwordSecret"))) {
            notes.add("A password's Secret is of type `kubernetes.io/basic-auth` and lies beside MetalLB, in namespace"
                    + " `metallb-system` of the cluster; netspec does not write it.");
            if (!masters.isEmpty()) {
                notes.add(
                        "Bird's sessions have no password: a router that wants one of them lets none of the masters in.");
            }
        }
        notes.add("Rack and MultiRackCluster must be there before the first master is provisioned.");
        notes.add("BGP is Technology Preview. The layout of `peeringMap` and `defaultPeer` and the text of"
                + " `bgpdConfigTemplate` are recollection: compare them with the vendor's before use.");
        return notes;
    }

    private Optional<String> port() {
        return Stream.concat(objects.labelled("MultiRackCluster"), objects.labelled("Rack"))
                .flatMap(each -> each.spec().text("bgpdConfigTemplate").stream())
                .map(LISTENING::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
