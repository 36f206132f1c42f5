package dev.netspec.target;

import dev.netspec.target.TemplateObject.LayoutEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Subnets that an L2Template means. */
final class TemplateSubnets {

    private final TemplateObject template;
    private final List<SubnetObject> nearby;
    private final Map<LayoutEntry, SubnetObject> meant = new LinkedHashMap<>();
    private final Set<SubnetObject> withAddresses;

    /**
     * An entry that means no Subnet where it looks, or several, is a mistake that is reported; the one that it can only mean
     * is taken here, so that nothing follows from it.
     *
     * @param namespace of the template's cluster
     * @param subnets by namespace
     */
    TemplateSubnets(TemplateObject template, String namespace, Map<String, List<SubnetObject>> subnets) {
        this.template = template;
        List<SubnetObject> own = subnets.getOrDefault(namespace, List.of());
        List<SubnetObject> shared = subnets.getOrDefault(ObjectNames.MANAGEMENT_NAMESPACE, List.of());
        this.nearby = Stream.concat(own.stream(), shared.stream()).toList();
        for (LayoutEntry entry : template.layout()) {
            selected(entry, subnets.getOrDefault(entry.namespace(namespace), List.of()))
                    .or(() -> selected(entry, nearby))
                    .ifPresent(subnet -> meant.put(entry, subnet));
        }
        this.withAddresses = called(template.netplan().subnetsWithAddresses());
    }

    private static Optional<SubnetObject> selected(LayoutEntry entry, List<SubnetObject> among) {
        List<SubnetObject> selected = among.stream().filter(entry::selects).toList();
        return named(entry.subnetName(), selected).or(() -> selected.stream().findFirst());
    }

    private static Optional<SubnetObject> named(String name, List<SubnetObject> among) {
        return among.stream().filter(subnet -> subnet.name().equals(name)).findFirst();
    }

    TemplateObject template() {
        return template;
    }

    /** The Subnet that an entry of the layout means. */
    Optional<SubnetObject> of(LayoutEntry entry) {
        return Optional.ofNullable(meant.get(entry));
    }

    /**
     * The Subnet that the npTemplate calls by this name: the first, if the layout has the name twice, and the one that has the
     * name, if the layout does not lead to any.
     */
    Optional<SubnetObject> called(String alias) {
        return template.layout().stream()
                .filter(entry -> entry.subnetName().equals(alias))
                .findFirst()
                .flatMap(this::of)
                .or(() -> named(alias, nearby));
    }

    /** Those in the layout. */
    Collection<SubnetObject> listed() {
        return meant.values();
    }

    /** Those that an interface has addresses in. */
    Set<SubnetObject> on(String interfaceName) {
        return called(template.netplan().subnetsOn(interfaceName));
    }

    /** Those that any interface has addresses in. */
    Set<SubnetObject> withAddresses() {
        return withAddresses;
    }

    private Set<SubnetObject> called(Set<String> aliases) {
        return aliases.stream().flatMap(alias -> called(alias).stream()).collect(Collectors.toSet());
    }
}
