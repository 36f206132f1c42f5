package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Route;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A host has one default route. */
final class DefaultRouteAmbiguous extends LayoutRule {

    DefaultRouteAmbiguous() {
        super("default-route-ambiguous", Severity.ERROR);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        List<Interface> routes = routes(layout).toList();
        routes.stream()
                .skip(1)
                .forEach(route -> out.at(
                                place(route),
                                "hosts have default routes through networks `" + network(route) + "` and `"
                                        + network(routes.get(0)) + "`")
                        .note("the default route through `" + network(routes.get(0)) + "`", place(routes.get(0)))
                        .fix("choose one"));
    }

    /** The interfaces that a default route goes through, stated as such or as a route of no preference to everywhere. */
    static Stream<Interface> routes(HostLayout layout) {
        return layout.interfaces().stream()
                .filter(each -> each.addressing()
                        .filter(addressing -> addressing.defaultRoute()
                                || addressing.routes().stream().anyMatch(DefaultRouteAmbiguous::leadsEverywhere))
                        .isPresent())
                .sorted(Comparator.comparing(DefaultRouteAmbiguous::place, Origin.ORDER));
    }

    private static boolean leadsEverywhere(Route route) {
        return route.to().prefix() == 0 && route.metric().isEmpty();
    }

    private static Origin place(Interface route) {
        return route.origin().at("defaultRoute");
    }

    private static String network(Interface route) {
        return route.addressing().orElseThrow().network();
    }
}
