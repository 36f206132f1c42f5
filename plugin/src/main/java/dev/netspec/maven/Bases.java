package dev.netspec.maven;

import dev.netspec.Base;
import dev.netspec.Head;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.git.Commit;
import dev.netspec.git.GitRepository;
import dev.netspec.git.LineDiff;
import dev.netspec.git.SpecMerge;
import dev.netspec.manifest.ManifestTree;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an earlier state of the module is read from.
 *
 * @param module its base directory
 * @param sources the spec as it is now
 * @param patterns of the files of the spec
 * @param shownRendered the path of the directory of manifests, as findings show it
 */
record Bases(
        Path module, Path spec, List<SourceFile> sources, PathPatterns patterns, Path rendered, String shownRendered) {

    private static final PathPatterns MANIFESTS = new PathPatterns(List.of("**/*.yaml", "**/*.yml"), List.of());

    /** Reads the files of a directory of the module as it was. */
    private interface Reader {
        List<SourceFile> read(Path directory, PathPatterns patterns, Diagnostics.Collector out) throws IOException;
    }

    /**
     * @param name a git ref, or a directory: no ref begins with a dot or a slash
     * @param out gets what keeps the build from finding it; what is wrong with its files is part of the base
     */
    Optional<Base> read(String name, Diagnostics.Collector out) throws IOException {
        return name.startsWith(".") || Path.of(name).isAbsolute() ? checkout(name, out) : commit(name, out);
    }

    private Optional<Base> checkout(String name, Diagnostics.Collector out) throws IOException {
        Path there = module.resolve(name);
        if (!there.toFile().isDirectory()) {
            out.add(Diagnostic.error("base-directory-missing", Origin.NONE, "there is no directory `" + name + "`")
                    .fix("name an earlier checkout of this module as `netspec.base`, relative to the module, or a git"
                            + " ref such as `origin/main`"));
            return Optional.empty();
        }
        return Optional.of(read(
                name,
                (directory, which, problems) ->
                        SourceFiles.readIfAny(there.resolve(module.relativize(directory)), which, there, problems)));
    }

    private Optional<Base> commit(String name, Diagnostics.Collector out) throws IOException {
        Optional<GitRepository> found = GitRepository.around(module, out);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (GitRepository repository = found.get()) {
            Optional<Commit> tip = repository.find(name);
            Optional<Commit> fork = tip.isEmpty() ? tip : repository.forkPoint(tip.get());
            return fork.isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(
                            name,
                            (directory, which, problems) -> repository.files(fork.get(), directory, which, problems)));
        }
    }

    /**
     * Other changes that are on their way, each merged with the spec as it is now, and then all of them together if they can
     * be.
     *
     * @param names git refs
     */
    List<Head> heads(List<String> names, Diagnostics.Collector out) throws IOException {
        Optional<GitRepository> found = names.isEmpty() ? Optional.empty() : GitRepository.around(module, out);
        if (found.isEmpty()) {
            return List.of();
        }
        try (GitRepository repository = found.get()) {
            List<Head> heads = new ArrayList<>();
            SpecMerge all = SpecMerge.of(sources);
            for (String name : names) {
                Optional<Commit> tip = repository.find(name);
                Optional<Commit> fork = tip.isEmpty() ? tip : repository.forkPoint(tip.get());
                if (fork.isPresent()) {
                    Diagnostics.Collector problems = new Diagnostics.Collector();
                    List<SourceFile> then = repository.files(fork.get(), spec, patterns, problems);
                    List<SourceFile> there = repository.files(tip.get(), spec, patterns, problems);
                    SpecMerge merge = SpecMerge.of(sources).and(then, there);
                    heads.add(new Head(
                            name, Optional.of(there), merge.files(), merge.conflicts(), problems.toDiagnostics()));
                    all = all.and(then, there);
                }
            }
            boolean areReadable =
                    heads.stream().allMatch(head -> head.unreadable().isEmpty());
            if (heads.size() > 1 && areReadable && all.conflicts().isEmpty()) {
                heads.add(Head.several(names, all.files()));
            }
            return heads;
        }
    }

    private Base read(String name, Reader reader) throws IOException {
        Diagnostics.Collector problems = new Diagnostics.Collector();
        List<SourceFile> then = reader.read(spec, patterns, problems);
        List<SourceFile> manifests = reader.read(rendered, MANIFESTS, problems);
        return new Base(
                name,
                then,
                manifests,
                ManifestTree.read(shownRendered, manifests, problems),
                LineDiff.between(then, sources),
                problems.toDiagnostics());
    }
}
