package dev.netspec.simulation;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files of a management cluster, to be spoiled.
 *
 * @param files text by path
 */
record Repository(String managementCluster, SortedMap<String, String> files) {

    private static final String WAVE = "sync-wave: \"";

    Tree tree() {
        return new Tree(files);
    }

    /** Puts objects of two kinds in each other's sync wave. */
    void swapWaves(String kind, String waveOfKind, String other, String waveOfOther) {
        files.replaceAll((path, text) -> {
            if (text.contains("\nkind: " + kind + "\n")) {
                return text.replace(WAVE + waveOfKind, WAVE + waveOfOther);
            }
            return text.contains("\nkind: " + other + "\n")
                    ? text.replace(WAVE + waveOfOther, WAVE + waveOfKind)
                    : text;
        });
    }

    /** Takes the marks off an object that keep agents from deleting it. */
    void unprotect(Id id) {
        drop(
                path(id),
                line -> line.contains("argocd.argoproj.io/sync-options:")
                        || line.contains("kustomize.toolkit.fluxcd.io/prune:"));
    }

    /** Lets one Kustomization of Flux not depend on another any more. */
    void forget(Id kustomization, Id dependency) {
        files.keySet().stream()
                .filter(path -> path.startsWith(flux()))
                .filter(path -> files.get(path).contains("\n  name: " + kustomization.name() + "\n"))
                .toList()
                .forEach(path -> drop(path, line -> line.equals("  - name: " + dependency.name())));
    }

    /** Lets Argo CD delete only when all else is done. */
    void pruneLast() {
        files.computeIfPresent(
                "gitops/" + managementCluster + "/argocd/application.yaml",
                (path, text) -> text.replace("    syncOptions:\n", "    syncOptions:\n    - PruneLast=true\n"));
    }

    /** Lets Kustomizations of Flux leave what they have applied, when they go. */
    void orphan() {
        files.replaceAll((path, text) ->
                path.startsWith(flux()) ? text.replace("deletionPolicy: MirrorPrune", "deletionPolicy: Orphan") : text);
    }

    /** Removes an object, and its directory with the last of its kind, as netspec would. */
    void remove(Id id) {
        String kind = id.kind().toLowerCase(Locale.ROOT);
        files.remove(path(id));
        String directory = rendered() + id.namespace() + "/" + kind;
        drop(directory + "/kustomization.yaml", line -> line.equals("- " + id.name() + ".yaml"));
        if (files.keySet().stream()
                        .filter(path -> path.startsWith(directory + "/"))
                        .count()
                == 1) {
            files.remove(directory + "/kustomization.yaml");
            drop(rendered() + "kustomization.yaml", line -> line.equals("- " + id.namespace() + "/" + kind));
            drop(rendered() + id.namespace() + "/kustomization.yaml", line -> line.equals("- " + kind));
            removeKustomization(id.namespace(), kind);
        }
    }

    private void removeKustomization(String namespace, String kind) {
        String name = managementCluster + "-" + namespace + "-" + kind;
        files.remove(flux() + namespace + "/" + kind + ".yaml");
        drop(flux() + "kustomization.yaml", line -> line.equals("- " + namespace + "/" + kind + ".yaml"));
        files.keySet().stream()
                .filter(path -> path.startsWith(flux()))
                .toList()
                .forEach(path -> drop(path, line -> line.equals("  - name: " + name)));
    }

    private void drop(String path, Predicate<String> isDropped) {
        files.computeIfPresent(
                path,
                (same, text) -> Arrays.stream(text.split("\n"))
                        .filter(isDropped.negate())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private String path(Id id) {
        return rendered() + id.namespace() + "/" + id.kind().toLowerCase(Locale.ROOT) + "/" + id.name() + ".yaml";
    }

    private String rendered() {
        return "rendered/" + managementCluster + "/";
    }

    private String flux() {
        return "gitops/" + managementCluster + "/flux/";
    }
}
