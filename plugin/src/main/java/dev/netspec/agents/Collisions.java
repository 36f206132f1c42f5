package dev.netspec.agents;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.node.ScalarNode;
import dev.netspec.node.Scalars;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an agent's object, whoever wrote it, does to the texts of manifests: macros of the product look like templates of
 * Helm, and other texts like variables of Flux.
 *
 * @param rendered the directory of the manifests, as their paths have it
 * @param delivered the directories of the repository that agents find it at
 */
public record Collisions(List<SourceFile> manifests, String rendered, Set<String> delivered) {

    private static final String MACRO = "{{";

    private static final String VARIABLE = "${";

    private static final String SWITCH = "kustomize.toolkit.fluxcd.io/substitute";

    /** @param agents the files that hold the agents' objects */
    public Diagnostics in(List<SourceFile> agents) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        objects(agents).forEach(object -> {
            String kind = object.apiVersion() + " " + object.kind();
            if (kind.startsWith("argoproj.io/")) {
                Stream.of(
                                Optional.of(object.spec()),
                                object.spec().map("template").flatMap(template -> template.map("spec")))
                        .flatMap(Optional::stream)
                        .forEach(spec -> helm(spec, out));
            } else if (kind.startsWith("kustomize.toolkit.fluxcd.io/")) {
                substitution(object.spec(), out);
            }
        });
        return out.toDiagnostics();
    }

    /** @param chart the {@code Chart.yaml} of a Helm chart whose templates the manifests are */
    public Diagnostics in(SourceFile chart) {
        return hasMacros("")
                ? Diagnostics.of(List.of(Diagnostic.error(
                                "manifests-through-helm",
                                Origin.of(chart),
                                "`" + rendered
                                        + "` lies in the templates of this Helm chart, and Helm takes the macros of"
                                        + " L2 templates for its own")
                        .fix("render to a directory outside the chart: set `renderedDirectory`")))
                : Diagnostics.NONE;
    }

    /** Whether any manifest below a directory of the repository holds what a template engine would take for its own. */
    private boolean hasMacros(String directory) {
        return below(directory)
                .anyMatch(object -> texts(object, MACRO).findAny().isPresent());
    }

    private void helm(MapNode application, Diagnostics.Collector out) {
        Stream.concat(application.list("source").stream(), application.list("sources").stream())
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .filter(source -> source.has("helm"))
                .forEach(
                        source -> source.text("path")
                                .filter(this::hasMacros)
                                .ifPresent(
                                        path -> out.add(
                                                Diagnostic.error(
                                                                "manifests-through-helm",
                                                                source.keyOrigin("helm"),
                                                                "Helm takes the macros of the L2 templates in `" + path
                                                                        + "` for its own")
                                                        .fix(
                                                                "remove `helm`: Argo CD then applies the directory by its `kustomization.yaml`"))));
    }

    private void substitution(MapNode kustomization, Diagnostics.Collector out) {
        if (!kustomization.has("postBuild")) {
            return;
        }
        below(kustomization.text("path").orElse(""))
                .filter(object -> !isSwitchedOff(object))
                .forEach(object -> texts(object, VARIABLE)
                        .findFirst()
                        .ifPresent(text -> out.add(Diagnostic.error(
                                        "manifests-through-substitution",
                                        text.origin(),
                                        "Flux replaces `" + variable(text) + "` in " + object.kind() + " `"
                                                + object.name() + "`")
                                .note(
                                        "variables are replaced by this Kustomization",
                                        kustomization.keyOrigin("postBuild"))
                                .fix("add the annotation `" + SWITCH + ": disabled` to the object"))));
    }

    /** The objects in a directory of the repository. */
    private Stream<Manifest> below(String directory) {
        String wanted = normal(directory) + "/";
        return objects(manifests.stream()
                .filter(file -> delivered.stream()
                        .map(root -> normal(root + file.path().substring(rendered.length())))
                        .anyMatch(path -> wanted.equals("/") || path.startsWith(beforeTemplate(wanted))))
                .toList());
    }

    /** Of a path that an ApplicationSet completes, what it begins with. */
    private static String beforeTemplate(String path) {
        return path.contains(MACRO) ? path.substring(0, path.indexOf(MACRO)) : path;
    }

    private static String normal(String directory) {
        return directory.replaceFirst("^(\\./)*", "").replaceFirst("/*$", "").replaceFirst("^\\.$", "");
    }

    private static Stream<Manifest> objects(List<SourceFile> files) {
        // what is wrong with the YAML is said where the files are judged
        return files.stream()
                .flatMap(file -> NodeReader.read(file, new Diagnostics.Collector()).stream())
                .filter(MapNode.class::isInstance)
                .map(node -> new Manifest((MapNode) node));
    }

    private static Stream<ScalarNode> texts(Manifest object, String wanted) {
        return Scalars.of(object.root()).filter(text -> text.text().contains(wanted));
    }

    private static boolean isSwitchedOff(Manifest object) {
        return Stream.of("annotations", "labels")
                .flatMap(key -> object.metadata().map(key).stream())
                .anyMatch(map -> map.text(SWITCH).filter("disabled"::equals).isPresent());
    }

    private static String variable(ScalarNode text) {
        String from = text.text().substring(text.text().indexOf(VARIABLE));
        return from.contains("}") ? from.substring(0, from.indexOf('}') + 1) : from;
    }
}
