package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Machine;
import dev.netspec.model.Network;
import dev.netspec.model.Nics;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.MachineGroupSpec;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Derives the host layouts of one cluster: one for each role, or one for each role in each rack where racks differ in what
 * the hosts are attached to. Source: MOSK, L2 templates: one for each rack and server role.
 */
final class ClusterHosts {

    /** Roles that are named after what the vendor calls the masters of a managed cluster. */
    private static final Set<String> CONTROL_PLANE = Set.of("manager", "master");

    private final ClusterSpec cluster;
    private final Optional<List<Network>> networks;
    private final Set<String> retired;
    private final Surroundings surroundings;
    private final Profiles profiles;
    private final Leftovers leftovers;
    private final RawFragments raw;
    private final Diagnostics.Collector out;

    /** Of the racks whose hardware differs from the roles'. */
    private final Map<String, Profiles.Named> profileOfRack = new HashMap<>();

    /** What a layout is for. */
    private record Use(
            String role,
            Optional<String> rack,
            Profile profile,
            boolean isControlPlane,
            int count,
            List<Machine> machines) {}

    /**
     * Of one cluster.
     *
     * @param networks all of the cluster's; empty if something in them is not known, so that only names are looked up
     * @param retired the names of those that hosts are not attached to any more
     */
    ClusterHosts(
            ClusterSpec cluster,
            Optional<List<Network>> networks,
            Set<String> retired,
            Surroundings surroundings,
            Profiles profiles,
            Leftovers leftovers,
            RawFragments raw,
            Diagnostics.Collector out) {
        this.cluster = cluster;
        this.networks = networks;
        this.retired = retired;
        this.surroundings = surroundings;
        this.profiles = profiles;
        this.leftovers = leftovers;
        this.raw = raw;
        this.out = out;
        cluster.racks()
                .forEach((name, rack) -> rack.profile()
                        .flatMap(reference -> profiles.use(reference, user("rack", name)))
                        .ifPresent(profile -> profileOfRack.put(name, profile)));
    }

    /** As a sentence names it. */
    private String user(String kind, String name) {
        return kind + " `" + name + "` of cluster `" + cluster.name().value() + "`";
    }

    LinkedHosts link() {
        boolean knowsRoles = !cluster.holes().touch("machines");
        if (cluster.machines().isEmpty()) {
            if (networks.isEmpty() || !knowsRoles) {
                return LinkedHosts.NONE;
            }
            Profile profile = DefaultProfiles.of(cluster);
            Use use =
                    new Use(DefaultProfiles.ROLE, Optional.empty(), profile, true, DefaultProfiles.MACHINES, List.of());
            return new LinkedHosts(layout(use, true).stream().toList(), List.of());
        }
        long errorsBefore = out.errors();
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        cluster.machines().forEach((role, group) -> uses.put(role, uses(role, group)));
        if (networks.isEmpty()) {
            return LinkedHosts.NONE;
        }
        if (cluster.isWhole()
                && out.errors() == errorsBefore
                && uses.values().stream().noneMatch(List::isEmpty)) {
            reportEmptyRacks(
                    uses.values().stream().flatMap(List::stream).map(Use::rack).collect(Collectors.toSet()));
        }
        Optional<String> defaultRole = knowsRoles ? defaultRole(uses) : Optional.empty();
        List<HostLayout> whole = new ArrayList<>();
        List<HostLayout> inParts = new ArrayList<>();
        uses.forEach((role, each) ->
                each.forEach(use -> layout(use, defaultRole.filter(role::equals).isPresent())
                        .ifPresent((use.profile().isWhole() ? whole : inParts)::add)));
        return new LinkedHosts(whole, inParts);
    }

    private Optional<String> defaultRole(Map<String, List<Use>> uses) {
        return new DefaultRole(
                        cluster,
                        roles(
                                uses,
                                each -> each.stream().allMatch(use -> use.rack().isPresent())),
                        roles(uses, each -> each.size() > 1),
                        out)
                .find();
    }

    /** @param inUse the racks that machines stand in, an empty one if nobody says which */
    private void reportEmptyRacks(Set<Optional<String>> inUse) {
        cluster.racks().forEach((name, rack) -> {
            if (!inUse.contains(Optional.of(name)) && !inUse.contains(Optional.<String>empty())) {
                out.add(Diagnostic.warning(
                                "rack-without-machines", rack.origin(), "no machine stands in rack `" + name + "`")
                        .fix("count its machines under `machines`, or remove the rack"));
            }
        });
    }

    private static Set<String> roles(Map<String, List<Use>> uses, Predicate<List<Use>> which) {
        return uses.keySet().stream().filter(role -> which.test(uses.get(role))).collect(Collectors.toSet());
    }

    /** One for the role, one for each rack it is in, or none if its profile has a fault. */
    private List<Use> uses(String role, MachineGroupSpec group) {
        Optional<Profiles.Named> profile =
                group.profile().flatMap(reference -> profiles.use(reference, user("role", role)));
        if (!cluster.knowsNames()) {
            return List.of();
        }
        Placement placement = new Placement(group, cluster, out);
        if (profile.isEmpty() || cluster.holes().touch("machines", role)) {
            return List.of();
        }
        boolean isControlPlane = group.controlPlane().orElse(isControlPlane(role));
        List<Optional<String>> racks = isSplit(profile.get())
                ? placement.racks().stream().map(Optional::of).toList()
                : List.of(Optional.empty());
        List<Use> uses = new ArrayList<>();
        for (Optional<String> rack : racks) {
            profiles.resolve(profile.get(), rack.map(profileOfRack::get))
                    .ifPresent(resolved -> uses.add(new Use(
                            role, rack, resolved, isControlPlane, placement.count(rack), placement.machines(rack))));
        }
        return uses;
    }

    /** Whether hosts of a profile are attached in another way in another rack. */
    private boolean isSplit(Profiles.Named profile) {
        return !profileOfRack.isEmpty()
                || cluster.racks().values().stream()
                        .anyMatch(rack -> profiles.merged(profile, Optional.empty()).stream()
                                .flatMap(whole -> whole.attach().keySet().stream())
                                .anyMatch(rack.networks()::containsKey));
    }

    private boolean isControlPlane(String role) {
        return !cluster.isManaged()
                || CONTROL_PLANE.contains(role)
                || cluster.machines().size() == 1;
    }

    private Optional<HostLayout> layout(Use use, boolean isDefault) {
        Profile profile = use.profile();
        List<Network> all = networks.orElseThrow();
        List<Network> inService =
                all.stream().filter(each -> !retired.contains(each.name())).toList();
        Map<String, Network> found = networks(inService, use.rack());
        leftovers.addPartsOf(profile, stated(use.rack()));
        Routes routes = new Routes(profile, found, inService, all, surroundings, leftovers, out);
        return new LayoutBuilder(profile, found, new Routing(found, profile.spec(), routes), out)
                .build()
                .map(interfaces -> layout(use, isDefault, interfaces));
    }

    private HostLayout layout(Use use, boolean isDefault, List<Interface> ofProfile) {
        HostProfileSpec profile = use.profile().spec();
        List<Interface> interfaces = new ArrayList<>();
        if (use.isControlPlane()) {
            loopback().ifPresent(interfaces::add);
        }
        interfaces.addAll(ofProfile);
        return new HostLayout(
                name(use, isDefault),
                use.role(),
                use.profile().written(),
                use.rack(),
                isDefault,
                use.isControlPlane(),
                OptionalInt.of(use.count()),
                use.machines(),
                profile.nics().isEmpty() ? new Nics.ByPriority(profile.nicPriority()) : new Nics.Named(profile.nics()),
                interfaces,
                use.profile().isWhole() ? raw.link(profile, ofProfile, retired.isEmpty()) : new TreeMap<>(),
                List.of(),
                use.profile().said(profile.origin()));
    }

    /** The default layout is the one most clusters have alone, so it is named like the cluster. */
    private String name(Use use, boolean isDefault) {
        String name = cluster.name().value();
        return isDefault ? name : name + use.rack().map(rack -> "-" + rack).orElse("") + "-" + use.role();
    }

    /** What hosts find, by the name that profiles attach it by: their rack's own before the cluster's. */
    private static Map<String, Network> networks(List<Network> all, Optional<String> rack) {
        Map<String, Network> found = new HashMap<>();
        all.stream().filter(each -> each.rack().isEmpty()).forEach(each -> found.put(each.key(), each));
        all.stream()
                .filter(each -> rack.isPresent() && each.rack().equals(rack))
                .forEach(each -> found.put(each.key(), each));
        return found;
    }

    /** The names of all that are written, among them those with a fault, which nobody finds. */
    private Set<String> stated(Optional<String> rack) {
        Set<String> stated = new HashSet<>(cluster.networks().keySet());
        rack.ifPresent(
                name -> stated.addAll(cluster.racks().get(name).networks().keySet()));
        return stated;
    }

    /** Masters that announce the API endpoint by BGP have its address. */
    private Optional<Interface> loopback() {
        return cluster.announce()
                .filter(how -> how.value().equals("bgp"))
                .map(how -> new Interface.Loopback(
                        cluster.apiEndpoint().map(Written::origin).orElse(how.origin())));
    }
}
