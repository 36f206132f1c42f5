package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A Subnet is listed to draw from it. */
final class LayoutEntryUnused extends ObjectRule {

    /** The interfaces in the networks through which every host of a cluster is to reach every other. */
    private static final Set<String> ROUTED = Set.of("k8s-lcm", "k8s-pods");

    LayoutEntryUnused() {
        super("layout-entry-unused", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            Set<String> used =
                    template.mentions().stream().map(SubnetMention::alias).collect(Collectors.toSet());
            if (!template.netplan().isEmpty()) {
                template.layout().stream()
                        .filter(entry -> !entry.alias().isEmpty() && !used.contains(entry.alias()))
                        .filter(entry -> !isMisspeltInMacro(entry.alias(), used, template))
                        .filter(entry ->
                                !objects.isUnresolved(template, entry) && !isNotForHosts(template, entry, objects))
                        .filter(entry -> !isOfOtherHosts(template, entry, objects))
                        .forEach(entry -> out.at(
                                        entry.nameOrigin(),
                                        "no macro of " + Objects.words(template.manifest()) + " draws from `"
                                                + entry.alias() + "`")
                                .fix("take it out of `l3Layout`, or use it in the `npTemplate`"));
            }
        }
    }

    /** Whether a macro draws from nearly that name, and the list has no such name: then it is reported at the macro. */
    private static boolean isMisspeltInMacro(String alias, Set<String> used, L2Template template) {
        Set<String> unlisted = new HashSet<>(used);
        template.layout().forEach(entry -> unlisted.remove(entry.alias()));
        return DidYouMean.nearest(alias, unlisted).isPresent();
    }

    /** That such a Subnet is listed at all is a graver mistake, and reported as such. */
    private static boolean isNotForHosts(L2Template template, LayoutEntry entry, Objects objects) {
        return objects.subnets(template, entry).stream()
                .anyMatch(subnet -> subnet.label(Labels.SVC_METALLB).isPresent()
                        || subnet.label(Labels.SVC_LB_HOST).isPresent());
    }

    /**
     * Whether other hosts of the cluster have an address of the Subnet where these have one of another: in racks, it is
     * listed for the route there, and that the route is missing is reported as such.
     */
    private static boolean isOfOtherHosts(L2Template template, LayoutEntry entry, Objects objects) {
        Set<String> own = template.mentions().stream()
                .flatMap(mention -> mention.device().stream())
                .filter(ROUTED::contains)
                .collect(Collectors.toSet());
        List<Manifest> subnets = objects.subnets(template, entry);
        return objects.templates().stream()
                .filter(other -> Objects.clusterName(other.manifest()).equals(Objects.clusterName(template.manifest())))
                .flatMap(other -> other.layout().stream()
                        .filter(each -> objects.subnets(other, each).stream().anyMatch(subnets::contains))
                        .flatMap(each -> other.mentions().stream()
                                .filter(mention -> mention.alias().equals(each.alias()))))
                .flatMap(mention -> mention.device().stream())
                .anyMatch(own::contains);
    }
}
