package dev.netspec.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.link.SpecLinker;
import dev.netspec.model.NetworkModel;
import dev.netspec.release.Catalogue;
import dev.netspec.source.SourceFile;
import dev.netspec.spec.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A spec and what an edit makes of it. */
record SpecPair(String before, String after) {

    private static final Path SHARED = Path.of("src", "test", "resources", "finding", "_shared");

    /** A management cluster and a managed one. */
    static SpecPair unchanged() {
        String spec =
                shared("base.yaml") + "---\n" + shared("mosk-cluster.yaml") + "---\n" + shared("mosk-profiles.yaml");
        return new SpecPair(spec, spec);
    }

    private static String shared(String name) {
        try {
            return Files.readString(SHARED.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same after an edit. */
    SpecPair edit(String text, String replacement) {
        assertThat(after).contains(text);
        return new SpecPair(before, after.replace(text, replacement));
    }

    /** With an edit on both sides. */
    SpecPair given(String text, String replacement) {
        assertThat(before).contains(text);
        return new SpecPair(before.replace(text, replacement), after.replace(text, replacement));
    }

    /** With more documents on both sides. */
    SpecPair on(String documents) {
        return new SpecPair(before + "---\n" + documents, after + "---\n" + documents);
    }

    SpecPair reversed() {
        return new SpecPair(after, before);
    }

    List<NetworkChange> changes() {
        return Changes.between(model(before), model(after));
    }

    /** Each as {@code <risk> <kind>: <sentence>}. */
    List<String> said() {
        return changes().stream()
                .map(change -> change.risk().word() + " " + change.kind() + ": " + change.sentence())
                .toList();
    }

    static NetworkModel model(String spec) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        NetworkModel model = SpecLinker.link(
                SpecReader.read(List.of(SourceFile.of("spec/all.yaml", spec)), out),
                Catalogue.bundled(),
                Optional.empty(),
                out);
        assertThat(out.toDiagnostics().hasErrors())
                .as("%s", out.toDiagnostics().asList())
                .isFalse();
        return model;
    }
}
