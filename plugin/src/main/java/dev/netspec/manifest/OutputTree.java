package dev.netspec.manifest;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Text files to be: by path relative to the directory that will hold them, with forward slashes. The first segment is
 * one of {@code rendered}, {@code evidence}, {@code bootstrap}, {@code gitops}.
 */
public record OutputTree(SortedMap<String, String> files) {

    public OutputTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
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
