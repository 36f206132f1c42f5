package dev.netspec.target;

import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Address ranges in the two notations of the product. They contradict each other: IPAM reads {@code a} and refuses
 * {@code a/32}, MetalLB the other way round.
 */
final class Ranges {

    private Ranges() {}

    /** For {@code includeRanges} of a Subnet. */
    static List<Node> forSubnet(List<Range> ranges) {
        return write(ranges, AddressRange::toString);
    }

    /** For the addresses of a MetalLB pool. */
    static List<Node> forMetalLb(List<Range> ranges) {
        return write(ranges, range -> range.size() == 1 ? new Cidr(range.first(), 32).toString() : range.toString());
    }

    private static List<Node> write(List<Range> ranges, Function<AddressRange, String> notation) {
        return ranges.stream()
                .<Node>map(range -> ScalarNode.string(notation.apply(range.addresses()), range.origin()))
                .toList();
    }

    static List<Range> fromSubnet(List<ScalarNode> texts) {
        return read(texts, AddressRange::parse);
    }

    static List<Range> fromMetalLb(List<ScalarNode> texts) {
        return read(texts, AddressRange::parsePoolAddress);
    }

    /** A text that is no range has been reported by the schema of its object and is left out. */
    private static List<Range> read(List<ScalarNode> texts, Function<String, Optional<AddressRange>> parser) {
        return texts.stream()
                .flatMap(text -> parser.apply(text.text()).map(range -> new Range(range, text.origin())).stream())
                .toList();
    }

    /** What IPAM may give out of a CIDR of which nothing is said; the borders are addresses only if they are told to be. */
    static AddressRange allocatable(Cidr cidr, boolean withBorders) {
        return withBorders ? cidr.range() : cidr.hosts();
    }

    static List<Range> minus(List<Range> ranges, Collection<AddressRange> excluded) {
        List<Range> left = ranges;
        for (AddressRange each : excluded) {
            left = left.stream().flatMap(range -> minus(range, each).stream()).toList();
        }
        return left;
    }

    private static List<Range> minus(Range range, AddressRange excluded) {
        AddressRange whole = range.addresses();
        if (!whole.intersects(excluded)) {
            return List.of(range);
        }
        List<Range> left = new ArrayList<>();
        if (whole.first().compareTo(excluded.first()) < 0) {
            left.add(new Range(new AddressRange(whole.first(), excluded.first().plus(-1)), range.origin()));
        }
        if (excluded.last().compareTo(whole.last()) < 0) {
            left.add(new Range(new AddressRange(excluded.last().plus(1), whole.last()), range.origin()));
        }
        return left;
    }
}
