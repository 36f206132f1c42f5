package dev.netspec.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a repository at one revision.
 *
 * @param files text by path
 */
record Tree(SortedMap<String, String> files) {

    private static final String KUSTOMIZATION = "kustomization.yaml";

    Tree {
        files = new TreeMap<>(files);
    }

    /** The objects of a directory that has a {@code kustomization.yaml}, as kustomize builds it. None if there is none. */
    Optional<List<Resource>> build(String directory) {
        String here = directory.replaceFirst("^\\./", "").replaceFirst("/$", "");
        String text = files.get(here + "/" + KUSTOMIZATION);
        if (text == null) {
            return Optional.empty();
        }
        List<Resource> objects = new ArrayList<>();
        for (Object entry : (List<?>) Yaml.map(text).get("resources")) {
            String path = here + "/" + entry;
            String file = files.get(path);
            objects.addAll(
                    file == null
                            ? build(path).orElseThrow(() -> new IllegalStateException("no " + path))
                            : Resource.parse(file));
        }
        return Optional.of(objects);
    }
}
