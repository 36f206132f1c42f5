package dev.netspec.target;

import dev.netspec.target.TemplateObject.LayoutEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The Subnets that an L2Template means. */
final class TemplateSubnets {

    private final TemplateObject template;
    private final Map<LayoutEntry, SubnetObject> meant = new LinkedHashMap<>();
    private final Set<SubnetObject> withAddresses;

    /** @param subnets by namespace */
    TemplateSubnets(TemplateObject template, Map<String, List<SubnetObject>> subnets) {
        this.template = template;
        for (LayoutEntry entry : template.layout()) {
            subnets.getOrDefault(entry.namespace(template.manifest().namespace()), List.of()).stream()
                    .filter(entry::selects)
                    .findFirst()
                    .ifPresent(subnet -> meant.put(entry, subnet));
        }
        this.withAddresses = called(template.netplan().subnetsWithAddresses());
    }

    TemplateObject template() {
        return template;
    }

    /** The Subnet that an entry of the layout means. */
    Optional<SubnetObject> of(LayoutEntry entry) {
        return Optional.ofNullable(meant.get(entry));
    }

    /** The Subnet that the npTemplate calls by this name; the first, if the layout has the name twice. */
    Optional<SubnetObject> called(String alias) {
        return template.layout().stream()
                .filter(entry -> entry.subnetName().equals(alias))
                .findFirst()
                .flatMap(this::of);
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
