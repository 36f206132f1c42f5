package dev.netspec.lint;

import dev.netspec.manifest.Manifest;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Subnet and what it says of addresses. A text that is no address is left out: the schema reports it. */
record Subnet(Manifest manifest) {

    static final String INCLUDED = "includeRanges";
    static final String EXCLUDED = "excludeRanges";

    static Stream<Subnet> in(Objects objects) {
        return objects.ofKind("Subnet").stream().map(Subnet::new);
    }

    Optional<Cidr> cidr() {
        return spec().text("cidr").flatMap(Cidr::parse);
    }

    Optional<Ip> gateway() {
        return spec().text("gateway").flatMap(Ip::parse);
    }

    List<ScalarNode> nameservers() {
        return scalars("nameservers");
    }

    /** The items of a list, as written. */
    List<ScalarNode> scalars(String key) {
        return spec().list(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
    }

    /** The ranges of a list. */
    List<AddressRange> ranges(String key) {
        return scalars(key).stream()
                .flatMap(text -> AddressRange.parse(text.text()).stream())
                .toList();
    }

    /** What is left of ranges without those that are excluded. */
    List<AddressRange> withoutExcluded(List<AddressRange> ranges) {
        return minus(ranges, ranges(EXCLUDED));
    }

    static List<AddressRange> minus(List<AddressRange> ranges, List<AddressRange> others) {
        List<AddressRange> left = ranges;
        for (AddressRange other : others) {
            left = left.stream().flatMap(range -> range.minus(other).stream()).toList();
        }
        return left;
    }

    MapNode spec() {
        return manifest.spec();
    }

    MapNode labels() {
        return manifest.metadata().map("labels").orElse(MapNode.EMPTY);
    }

    boolean has(String label) {
        return labels().has(label);
    }

    /** The place of one of its labels. */
    Origin labelOrigin(String label) {
        return labels().keyOrigin(label);
    }

    /** Whether every item of its lists of ranges is a range. */
    boolean isReadable() {
        return Stream.of(INCLUDED, EXCLUDED).allMatch(key -> {
            List<Node> items = spec().list(key);
            return ranges(key).size() == items.size() && (!items.isEmpty() || !spec().has(key));
        });
    }

    String words() {
        return Objects.words(manifest);
    }
}
