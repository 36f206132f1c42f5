package dev.netspec.maven;

import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.Repaired;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Standing;
import dev.netspec.files.SourceEdits;
import dev.netspec.policy.Terms;
import dev.netspec.report.RepairReport;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what has exactly one safe repair in the files of the spec, and shows each line that it changed. Comments and layout
 * stay as they are. A second run finds nothing to mend.
 *
 * @since 0.1
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends AbstractNetspecMojo {

    /**
     * Shows what would be mended, and changes nothing.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run() throws IOException, MojoFailureException {
        refuseTargetRelease("fix");
        Diagnostics.Collector unreadable = new Diagnostics.Collector();
        Terms terms = terms(base(), unreadable);
        List<SourceFile> sources = sources(unreadable);
        if (unreadable.errors() > 0) {
            show(unreadable.toDiagnostics());
            throw new MojoFailureException("netspec cannot read the spec, so nothing is mended");
        }
        Repaired repaired = Netspec.repair(new CompileRequest(sources, targetRelease(), terms, ownRules()));
        repaired.changes().forEach(change -> getLog().info(RepairReport.of(change)));
        if (!dryRun) {
            SourceEdits.write(repaired.changed(), base());
        }
        getLog().info(
                        repaired.changes().isEmpty()
                                ? "Nothing has a repair that is safe without a person"
                                : (dryRun ? "Would mend " : "Mended ")
                                        + Phrase.count(repaired.changes().size(), "finding") + " in "
                                        + Phrase.count(repaired.changed().size(), "file"));
        int left = repaired.left().count(Standing.OPEN);
        if (left > 0) {
            getLog().info(Phrase.count(left, "finding") + (left == 1 ? " is" : " are")
                    + " left for a person: mvn netspec:validate shows " + (left == 1 ? "it" : "them"));
        }
    }
}
