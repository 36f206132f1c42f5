package dev.netspec.lint;

import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The names that a MetalLBConfig gives to BGP communities. */
final class Communities {

    private Communities() {}

    /** Where each name is defined. */
    static Map<String, Origin> defined(MetalLb metalLb) {
        Map<String, Origin> defined = new LinkedHashMap<>();
        metalLb.entries(MetalLb.COMMUNITIES).stream()
                .flatMap(object -> object.spec().list("communities").stream())
                .filter(MapNode.class::isInstance)
                .flatMap(community -> ((MapNode) community).scalar("name").stream())
                .forEach(name -> defined.putIfAbsent(name.text(), name.origin()));
        return defined;
    }

    /** Where advertisements name one; what has a colon is a community itself. */
    static Stream<ScalarNode> named(MetalLb metalLb) {
        return metalLb.entries(MetalLb.BGP_ADVERTISEMENTS).stream()
                .flatMap(advertisement -> advertisement.scalars("communities").stream())
                .filter(community -> !community.text().contains(":"));
    }
}
