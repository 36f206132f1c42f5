package dev.netspec.agents;

import java.util.List;
import java.util.Optional;

/**
 * What is known of how an object says that it is well: the one table that both agents' checks are made from. It holds
 * for every release, since an agent may serve clusters of several: a field that a release has not is not there.
 *
 * <p>What is being deleted is in progress, and so is what the product has not looked at since its last change, if it says
 * so. Otherwise an object has failed if any of its signs says that; it is well if a sign says that and no other disagrees;
 * and else it is in progress. An object without signs is well once it exists.
 *
 * @param seen where an object says which generation of it the product has looked at, beyond {@code
 *     status.observedGeneration}, which every kind may have
 * @param signs none if it is not known how the kind says that it is well
 * @param source of what is said here
 */
record Health(String apiVersion, String kind, Optional<Path> seen, List<Sign> signs, String source) {

    private static final String IPAM = "ipam.mirantis.com/v1alpha1";

    /** A field below {@code status}. */
    record Path(List<String> keys) {

        static Path of(String... keys) {
            return new Path(List.of(keys));
        }

        String last() {
            return keys.get(keys.size() - 1);
        }
    }

    /** A field that says something of the object's state. */
    sealed interface Sign {

        Path path();
    }

    /**
     * A text that stands for a state; an empty one stands for none.
     *
     * @param well the texts of an object that is well, as they stand
     * @param failed how the other texts begin that say that something is wrong
     */
    record Word(Path path, List<String> well, List<String> failed) implements Sign {}

    /** True if the object is well; false as long as it is not. */
    record Flag(Path path) implements Sign {}

    /** A text that is there only if something is wrong. */
    record Complaint(Path path) implements Sign {}

    private static final String UNKNOWN = "no status of it is documented";

    /** Of every kind that netspec writes. */
    static final List<Health> ALL = List.of(
            new Health(
                    "cluster.k8s.io/v1alpha1",
                    "Cluster",
                    Optional.of(Path.of("providerStatus", "observedGeneration")),
                    List.of(
                            new Flag(Path.of("providerStatus", "ready")),
                            new Complaint(Path.of("providerStatus", "errorMessage"))),
                    "providerStatus of the public types of 2.22; that it stays so is inference. Not ready is no failure:"
                            + " a cluster takes hours"),
            new Health(
                    IPAM,
                    "L2Template",
                    Optional.empty(),
                    List.of(
                            new Word(Path.of("phase"), List.of("Ready"), List.of("Failed")),
                            new Word(Path.of("state"), List.of("OK"), List.of("ERR"))),
                    "phase of the public types of 2.22; state is seen in objects of later releases"),
            new Health("kaas.mirantis.com/v1alpha1", "MetalLBConfig", Optional.empty(), List.of(), UNKNOWN),
            new Health(IPAM, "MetalLBConfigTemplate", Optional.empty(), List.of(), UNKNOWN),
            new Health(IPAM, "MultiRackCluster", Optional.empty(), List.of(), UNKNOWN),
            new Health(IPAM, "Rack", Optional.empty(), List.of(), UNKNOWN),
            new Health(
                    IPAM,
                    "Subnet",
                    Optional.empty(),
                    List.of(
                            new Word(Path.of("state"), List.of("OK"), List.of("ERR")),
                            new Word(
                                    Path.of("statusMessage"),
                                    List.of("OK", "OK, but overfull"),
                                    List.of("ERR", "OK, "))),
                    "statusMessage of the public types of 2.22, state by analogy with L2Template. An overfull Subnet works"
                            + " and holds up nothing; with any other reservation, such as that it intersects another, a"
                            + " Subnet has failed"));

    /** What is known of a kind. */
    static Health of(String kind) {
        return ALL.stream()
                .filter(health -> health.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No health of " + kind));
    }

    String group() {
        return apiVersion.substring(0, apiVersion.indexOf('/'));
    }
}
