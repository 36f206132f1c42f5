package dev.netspec.manifest;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Text files to be: by path relative to the directory that will hold them, with forward slashes. The first segment is
 * one of {@code rendered}, {@code evidence}, {@code bootstrap}, {@code gitops}, the second a management cluster or a file for
 * all of them.
 */
public record OutputTree(SortedMap<String, String> files) {

    public OutputTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files of some management clusters, or of all if none is named. */
    public OutputTree of(Set<String> managementClusters) {
        SortedMap<String, String> some = new TreeMap<>(files);
        some.keySet()
                .removeIf(path -> !managementClusters.isEmpty() && !managementClusters.contains(path.split("/")[1]));
        return new OutputTree(some);
    }

    /** What lies below a first segment, with it. */
    public OutputTree only(String root) {
        SortedMap<String, String> some = new TreeMap<>(files);
        some.keySet().removeIf(path -> !path.startsWith(root + "/"));
        return new OutputTree(some);
    }

    /** With one file more. */
    public OutputTree plus(String path, String text) {
        SortedMap<String, String> more = new TreeMap<>(files);
        more.put(path, text);
        return new OutputTree(more);
    }

    /** The files below a first segment, without it. */
    public SortedMap<String, String> below(String root) {
        SortedMap<String, String> below = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(root + "/")) {
                below.put(path.substring(root.length() + 1), text);
            }
        });
        return below;
    }
}
