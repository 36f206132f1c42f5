package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.NewFile;
import dev.netspec.files.Zip;
import dev.netspec.manifest.OutputTree;
import dev.netspec.provenance.Provenance;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Attaches what the spec compiles to, so that install and deploy publish it with the project: all files that update writes,
 * in one zip, and beside it where they come from, the in-toto Statement about the zip and each file in it. The zip depends on
 * these files alone: the same files, the same bytes.
 *
 * @since 0.1
 */
@Mojo(name = "attach", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AttachMojo extends AbstractNetspecMojo {

    /** The classifier of the statement, which is of type json. */
    private static final String PROVENANCE = "provenance";

    /**
     * The classifier of the zip.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.classifier", defaultValue = "manifests", required = true)
    private String classifier;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private String outputTimestamp;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true, required = true)
    private String finalName;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Inject
    private MavenProjectHelper helper;

    @Override
    void run() throws IOException, MojoFailureException {
        Compilation compilation = compile();
        OutputTree tree = conclude(compilation, Diagnostics.NONE);
        String name = finalName + "-" + classifier + ".zip";
        byte[] zip = Zip.of(
                tree.files(),
                OutputTimestamp.of(Optional.ofNullable(outputTimestamp).orElse("")));
        String statement = provenance(compilation, tree).statement(List.of(new Provenance.Artifact(name, zip)));
        attach("zip", classifier, name, zip);
        attach("json", PROVENANCE, finalName + "-" + PROVENANCE + ".json", statement.getBytes(StandardCharsets.UTF_8));
    }

    private void attach(String type, String as, String name, byte[] bytes) throws IOException {
        File file = new File(buildDirectory, name);
        NewFile.write(file.toPath(), bytes);
        helper.attachArtifact(project, type, as, file);
        getLog().info("Attached " + name);
    }
}
