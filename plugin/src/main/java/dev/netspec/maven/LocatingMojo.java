package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.OutputDirectories;
import dev.netspec.files.OutputDirectory;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say where files lie, and what lies there. */
abstract class LocatingMojo extends JudgingMojo {

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    /**
     * Where the spec is.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.specDirectory", defaultValue = "${project.basedir}/spec", required = true)
    private File specDirectory;

    /**
     * Which files of the spec directory are read, as Ant-style patterns.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.includes", defaultValue = "**/*.yaml,**/*.yml", required = true)
    private List<String> includes;

    /**
     * Which files of the spec directory are not read, although the includes name them.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.excludes")
    private List<String> excludes = List.of();

    /**
     * Where the committed manifests are.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.renderedDirectory", defaultValue = "${project.basedir}/rendered", required = true)
    private File renderedDirectory;

    /**
     * Where the committed evidence is: what a person compares with the running clusters.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.evidenceDirectory", defaultValue = "${project.basedir}/evidence", required = true)
    private File evidenceDirectory;

    /**
     * Where the committed bootstrap templates are.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.bootstrapDirectory", defaultValue = "${project.basedir}/bootstrap", required = true)
    private File bootstrapDirectory;

    /**
     * Where the committed objects of the GitOps agents are, of regions that state how these get the manifests.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.gitopsDirectory", defaultValue = "${project.basedir}/gitops", required = true)
    private File gitopsDirectory;

    /**
     * Where a build writes what it compiles. Its folders rendered, evidence, bootstrap and gitops are netspec's alone.
     *
     * @since 0.1
     */
    @Parameter(
            property = "netspec.outputDirectory",
            defaultValue = "${project.build.directory}/netspec",
            required = true)
    private File outputDirectory;

    final List<SourceFile> sources(Diagnostics.Collector out) {
        return SourceFiles.read(specDirectory.toPath(), new PathPatterns(includes, excludes), base(), out);
    }

    final File specDirectory() {
        return specDirectory;
    }

    final Bases bases(List<SourceFile> sources) {
        return new Bases(
                base(),
                specDirectory.toPath(),
                sources,
                new PathPatterns(includes, excludes),
                renderedDirectory.toPath(),
                renderedPath());
    }

    final Path base() {
        return basedir.toPath();
    }

    /** The manifests that lie where the generated ones go, those included. */
    final HandWritten handWritten(Diagnostics.Collector out) {
        return HandWritten.read(renderedDirectory(), renderedPath(), base(), out);
    }

    /** The path of the directory that has one folder for each management cluster, as findings show it. */
    final String renderedPath() {
        return committed().byRoot().get("rendered").shown("");
    }

    /** Where a build writes. */
    final Path output() {
        return outputDirectory.toPath();
    }

    final Path renderedDirectory() {
        return renderedDirectory.toPath();
    }

    /** Where the committed trees lie; people keep files there too. */
    final OutputDirectories committed() {
        return OutputDirectories.of(Map.of(
                "rendered", OutputDirectory.shared(renderedDirectory.toPath(), base()),
                "evidence", OutputDirectory.shared(evidenceDirectory.toPath(), base()),
                "bootstrap", OutputDirectory.shared(bootstrapDirectory.toPath(), base()),
                "gitops", OutputDirectory.shared(gitopsDirectory.toPath(), base())));
    }

    /** The trees that a build writes. */
    final OutputDirectories built() {
        Path output = output();
        return OutputDirectories.of(Map.of(
                        "rendered", OutputDirectory.owned(output.resolve("rendered"), base()),
                        "evidence", OutputDirectory.owned(output.resolve("evidence"), base()),
                        "bootstrap", OutputDirectory.owned(output.resolve("bootstrap"), base()),
                        "gitops", OutputDirectory.owned(output.resolve("gitops"), base())))
                .apartFrom(committed());
    }
}
