package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of two objects of one kind, namespace and name, the later overwrites the earlier. */
final class ObjectNameClash extends ObjectRule {

    ObjectNameClash() {
        super("object-name-clash", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Map<List<String>, Manifest> first = new HashMap<>();
        for (Manifest manifest : objects.all()) {
            Manifest other =
                    first.putIfAbsent(List.of(manifest.kind(), manifest.namespace(), manifest.name()), manifest);
            if (other != null) {
                out.at(
                                manifest.metadata().origin().at("name"),
                                "another " + Objects.words(manifest) + " in namespace `" + manifest.namespace()
                                        + "` would overwrite this one")
                        .note(
                                "the other one is stated",
                                other.metadata().origin().at("name"))
                        .fix("give one of them another name, or remove it");
            }
        }
    }
}
