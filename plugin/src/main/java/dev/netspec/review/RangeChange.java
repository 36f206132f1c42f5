package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Addresses;
import java.util.List;
import java.util.Optional;

/** How a set of ranges changes: the same way for pools, hosts and DHCP. */
record RangeChange(Addresses before, Addresses after, boolean isRewritten) {

    /** How the addresses change, if they do. */
    enum Shape {
        GROWS,
        SHRINKS,
        MOVES,
        REWRITTEN
    }

    static RangeChange between(List<Range> before, List<Range> after) {
        List<AddressRange> left = before.stream().map(Range::addresses).sorted().toList();
        List<AddressRange> right = after.stream().map(Range::addresses).sorted().toList();
        return new RangeChange(new Addresses(left), new Addresses(right), !left.equals(right));
    }

    /** Empty if they are written alike, in whatever order. */
    Optional<Shape> shape() {
        if (before.equals(after)) {
            return isRewritten ? Optional.of(Shape.REWRITTEN) : Optional.empty();
        }
        boolean gains = !after.minus(before).isEmpty();
        boolean loses = !before.minus(after).isEmpty();
        return Optional.of(gains && loses ? Shape.MOVES : gains ? Shape.GROWS : Shape.SHRINKS);
    }

    /** {@code grows from 20 to 31 addresses}, with the addresses that it loses. */
    String sentence() {
        return switch (shape().orElseThrow()) {
            case GROWS -> "grows from " + sizes();
            case SHRINKS -> "shrinks from " + sizes() + " and loses " + before.minus(after);
            case MOVES ->
                "moves from " + before + " to " + after
                        + (before.minus(after).equals(before) ? "" : " and loses " + before.minus(after));
            case REWRITTEN -> "is written as other ranges, with the same addresses";
        };
    }

    private String sizes() {
        return before.size() + " to " + Phrase.count(after.size(), "address");
    }
}
