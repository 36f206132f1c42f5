package dev.netspec.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The objects that tell the agents what to sync: those of the sample repository and of the collection of constructs. */
final class Gitops {

    private static final Path SAMPLE = Path.of("../sample-repo/gitops");

    private static final String HEALTH = "resource.customizations.health.";

    private Gitops() {}

    /** By file. */
    static Map<Path, Map<?, ?>> objects() throws IOException {
        Map<Path, Map<?, ?>> objects = new LinkedHashMap<>();
        for (Path root : List.of(SAMPLE, Constructs.rendered().resolveSibling("gitops"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    objects.put(file, Rendered.parse(Files.readString(file)).get(0));
                }
            }
        }
        return objects;
    }

    /** Every script that Argo CD is given, by the kind that it judges; of a kind with several, they are all here. */
    static Map<String, List<String>> scripts() throws IOException {
        Map<String, List<String>> scripts = new TreeMap<>();
        for (Map<?, ?> object : objects().values()) {
            Rendered.value(object, "data")
                    .ifPresent(data -> ((Map<?, ?>) data).forEach((key, script) -> {
                        if (key.toString().startsWith(HEALTH)) {
                            scripts.computeIfAbsent(afterUnderscore(key), kind -> new ArrayList<>())
                                    .add((String) script);
                        }
                    }));
        }
        return scripts;
    }

    /** Every set of expressions that Flux is given, by the kind that it judges. */
    static Map<String, List<Map<?, ?>>> expressions() throws IOException {
        Map<String, List<Map<?, ?>>> expressions = new TreeMap<>();
        for (Map<?, ?> object : objects().values()) {
            Optional<Object> checks = Rendered.value(object, "spec", "healthCheckExprs");
            for (Object check : checks.map(List.class::cast).orElse(List.of())) {
                Map<?, ?> map = (Map<?, ?>) check;
                expressions
                        .computeIfAbsent((String) map.get("kind"), kind -> new ArrayList<>())
                        .add(map);
            }
        }
        return expressions;
    }

    private static String afterUnderscore(Object key) {
        return key.toString().substring(key.toString().lastIndexOf('_') + 1);
    }
}
