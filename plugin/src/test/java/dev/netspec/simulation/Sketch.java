package dev.netspec.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Objects and trees in the short notation of the cases, made into what an agent would read. */
final class Sketch {

    private Sketch() {}

    /** {@code Kind/name @wave Option=value prune:disabled =content}: all but the first may be missing. */
    static Resource object(Object text) {
        String[] words = text.toString().split(" ");
        Map<String, Object> annotations = new LinkedHashMap<>();
        StringJoiner options = new StringJoiner(", ");
        Map<String, Object> spec = new LinkedHashMap<>();
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.startsWith("@")) {
                annotations.put("argocd.argoproj.io/sync-wave", word.substring(1));
            } else if (word.startsWith("=")) {
                spec.put("content", word.substring(1));
            } else if (word.equals("prune:disabled")) {
                annotations.put("kustomize.toolkit.fluxcd.io/prune", "disabled");
            } else {
                options.add(word);
            }
        }
        if (options.length() > 0) {
            annotations.put("argocd.argoproj.io/sync-options", options.toString());
        }
        Id id = Id.of(words[0]);
        return new Resource(Map.of(
                "apiVersion",
                "example.org/v1",
                "kind",
                id.kind(),
                "metadata",
                Map.of("name", id.name(), "annotations", annotations),
                "spec",
                spec));
    }

    static List<Resource> objects(Object texts) {
        return ((List<?>) texts).stream().map(Sketch::object).toList();
    }

    static Resource application(Map<?, ?> brief) {
        Object prune = brief.containsKey("prune") ? brief.get("prune") : true;
        Object options = brief.containsKey("syncOptions") ? brief.get("syncOptions") : List.of();
        return new Resource(Map.of(
                "kind", "Application",
                "metadata", Map.of("name", "app"),
                "spec", Map.of("syncPolicy", Map.of("automated", Map.of("prune", prune), "syncOptions", options))));
    }

    static Resource kustomization(Object name, Object spec) {
        return new Resource(Map.of("kind", "Kustomization", "metadata", Map.of("name", name), "spec", spec));
    }

    /** Directories with what is in each. */
    static Tree tree(Map<?, ?> directories) {
        SortedMap<String, String> files = new TreeMap<>();
        directories.forEach((directory, texts) -> {
            List<Resource> objects = objects(texts);
            objects.forEach(object -> files.put(directory + "/" + object.id().name() + ".yaml", object.yaml()));
            files.put(
                    directory + "/kustomization.yaml",
                    Yaml.dump(Map.of(
                            "resources",
                            objects.stream()
                                    .map(object -> object.id().name() + ".yaml")
                                    .toList())));
        });
        return new Tree(files);
    }
}
