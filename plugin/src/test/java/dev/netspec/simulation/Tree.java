package dev.netspec.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a repository at one revision. */
final class Tree {

    private static final String KUSTOMIZATION = "/kustomization.yaml";

    private final SortedMap<String, String> files;
    private final Map<String, Optional<List<Resource>>> built = new ConcurrentHashMap<>();

    /** @param files text by path */
    Tree(SortedMap<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    SortedMap<String, String> files() {
        return new TreeMap<>(files);
    }

    /** The objects of a directory that has a {@code kustomization.yaml}, as kustomize builds it. None if there is none. */
    Optional<List<Resource>> build(String directory) {
        String path = directory.replaceFirst("^\\./", "").replaceFirst("/$", "");
        Optional<List<Resource>> known = built.get(path);
        if (known == null) {
            known = Optional.ofNullable(files.get(path + KUSTOMIZATION)).map(text -> objects(path, text));
            built.put(path, known);
        }
        return known;
    }

    private List<Resource> objects(String directory, String kustomization) {
        List<Resource> objects = new ArrayList<>();
        for (Object entry : (List<?>) Yaml.map(kustomization).get("resources")) {
            String path = directory + "/" + entry;
            String text = files.get(path);
            objects.addAll(
                    text == null
                            ? build(path).orElseThrow(() -> new IllegalStateException("there is no " + path))
                            : Resource.parse(text));
        }
        return List.copyOf(objects);
    }
}
