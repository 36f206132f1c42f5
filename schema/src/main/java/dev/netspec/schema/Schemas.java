package dev.netspec.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The texts of the contract. They are resources beside this class, so an editor can be pointed at them as well. */
public final class Schemas {

    private Schemas() {}

    /** The JSON Schema of the spec, draft-07. */
    public static String spec() {
        return required("spec.schema.json");
    }

    /**
     * The JSON Schema, draft-07, of raw netplan: what the spec language has no word for, netplan takes and the product
     * keeps. It has a definition for each type of interface: {@code Ethernet}, {@code Bond}, {@code Vlan} and
     * {@code Bridge}.
     */
    public static String netplan() {
        return required("netplan.schema.json");
    }

    /**
     * The JSON Schema, draft-07, of the document in the {@code npTemplate} of an L2Template, in which each macro has been
     * replaced by what it may render to.
     */
    public static String npTemplate() {
        return required("nptemplate.schema.json");
    }

    /** The JSON Schema, draft-07, of the file of findings that a repository starts with. */
    public static String baseline() {
        return required("baseline.schema.json");
    }

    /** The JSON Schema, draft-07, of the report that a run writes for programs. */
    public static String report() {
        return required("report.schema.json");
    }

    /** The JSON Schema, draft-07, of the statement about where the output of a build came from. */
    public static String provenance() {
        return required("provenance.schema.json");
    }

    /** The releases that have a folder, oldest first, as the product writes them. */
    public static List<String> releases() {
        return required("release/releases.txt").lines().toList();
    }

    /**
     * The catalogue entry of a release, YAML.
     *
     * @param release one of {@link #releases}
     */
    public static String release(String release) {
        return required("release/" + release + "/release.yaml");
    }

    /**
     * The JSON Schema, draft-07, of a kind of object as a release has it; empty if the release lacks the kind.
     *
     * @param release one of {@link #releases}
     */
    public static Optional<String> manifest(String release, String kind) {
        return find("release/" + release + "/" + kind + ".schema.json");
    }

    private static String required(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("The schema module lacks " + path));
    }

    private static Optional<String> find(String path) {
        try (InputStream resource = Schemas.class.getResourceAsStream(path)) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The schema module cannot be read: " + path, e);
        }
    }
}
