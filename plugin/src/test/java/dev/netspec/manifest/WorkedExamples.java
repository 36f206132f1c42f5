package dev.netspec.manifest;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Manifests as the vendor's pages have them, written by hand and not by netspec. */
public final class WorkedExamples {

    public static final String SEPARATE_2_23 = "separate-2.23.yaml";
    public static final String SEPARATE_2_26_TEMPLATE = "separate-2.26-template.yaml";
    public static final String SEPARATE_2_29 = "separate-2.29.yaml";
    public static final String COMBINED_2_23 = "combined-2.23.yaml";
    public static final String COMBINED_2_29 = "combined-2.29.yaml";
    public static final String MOSK_2_23 = "mosk-2.23.yaml";
    public static final String MOSK_2_29 = "mosk-2.29.yaml";
    public static final String MULTI_RACK_2_29 = "multi-rack-2.29.yaml";

    /** A managed cluster, with its pool in the form of the older releases and in that of the newer. */
    public static final String MOSK = "mosk.yaml";

    /** A managed cluster in two racks, announced by BGP. */
    public static final String MULTI_RACK = "multi-rack.yaml";

    private WorkedExamples() {}

    public static String text(String file) {
        try (InputStream in = WorkedExamples.class.getResourceAsStream("worked/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the API of management cluster {@code kaas-mgmt}. */
    public static List<ManifestSet> manifests(String text) {
        Diagnostics.Collector findings = new Diagnostics.Collector();
        List<Manifest> manifests = NodeReader.read(SourceFile.of("worked.yaml", text), findings).stream()
                .map(root -> new Manifest((MapNode) root))
                .toList();
        if (!findings.toDiagnostics().isEmpty()) {
            throw new IllegalArgumentException(findings.toDiagnostics().asList().toString());
        }
        return List.of(new ManifestSet("kaas-mgmt", manifests));
    }

    /** The documents of a text as a YAML parser that netspec does not use sees them. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> documents(String text) {
        Load load = new Load(LoadSettings.builder().build());
        return StreamSupport.stream(load.loadAllFromString(text).spliterator(), false)
                .map(document -> (Map<String, Object>) document)
                .toList();
    }
}
