package dev.netspec.lint;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An entry in a list of MetalLBConfig: a name and a {@code spec}, of which MetalLB gets an object. */
record MetalLbEntry(MapNode node) {

    String name() {
        return node.text("name").orElse("");
    }

    Origin nameOrigin() {
        return node.scalar("name").map(ScalarNode::origin).orElse(node.origin());
    }

    MapNode spec() {
        return node.map("spec").orElse(MapNode.EMPTY);
    }

    MapNode labels() {
        return node.map("labels").orElse(MapNode.EMPTY);
    }

    /** The scalars of a list in its {@code spec}. */
    List<ScalarNode> scalars(String list) {
        return spec().list(list).stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
    }

    /** Whether it is an advertisement of every pool there is: it selects none. */
    boolean isOfAllPools() {
        return spec().list(MetalLb.POOLS).isEmpty() && selectors().isEmpty();
    }

    /** Whether it is an advertisement of a pool, by name or by label. */
    boolean isOf(String pool, MapNode labels) {
        return isOfAllPools()
                || scalars(MetalLb.POOLS).stream().anyMatch(name -> name.text().equals(pool))
                || selectors().stream().anyMatch(selector -> selector.selects(labels));
    }

    boolean isOf(MetalLbEntry pool) {
        return isOf(pool.name(), pool.labels());
    }

    /** Where the addresses of a pool are: the CIDRs of the Subnets that have some of them. */
    Set<Cidr> networks(Objects objects) {
        List<AddressRange> ranges = addresses();
        return objects.ofKind("Subnet").stream()
                .flatMap(subnet -> subnet.spec().text("cidr").flatMap(Cidr::parse).stream())
                .filter(cidr -> ranges.stream().anyMatch(cidr.range()::intersects))
                .collect(Collectors.toSet());
    }

    /** The ranges of a pool; the schema reports what is none. */
    List<AddressRange> addresses() {
        return scalars("addresses").stream()
                .flatMap(text -> AddressRange.parsePoolAddress(text.text()).stream())
                .toList();
    }

    private List<LabelSelector> selectors() {
        return spec().list("ipAddressPoolSelectors").stream()
                .filter(MapNode.class::isInstance)
                .map(selector -> new LabelSelector((MapNode) selector))
                .toList();
    }
}
