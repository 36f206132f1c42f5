package dev.netspec.maven;

import dev.netspec.diagnostic.Severity;
import dev.netspec.page.FindingPage;
import dev.netspec.release.Release;
import dev.netspec.release.ReleaseRange;
import dev.netspec.rule.OwnRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains a kind of finding: what it means, what it does to the product and in which releases, what is wrong and what is
 * right. Needs neither a project nor a network.
 *
 * @since 0.1
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /**
     * The id in the brackets of a finding, for example pool-overlap. Without it, all ids are listed.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.id")
    private String id;

    /**
     * Lists only what can be found in this release.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.release")
    private String release;

    /**
     * Lists only findings of this severity: note, warning or error.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.severity")
    private String severity;

    @Override
    public void execute() throws MojoFailureException {
        getLog().info(id == null ? list() : "\n" + page());
    }

    /** A rule of somebody's own may have a page that says less than netspec's do. */
    private String page() throws MojoFailureException {
        Optional<String> text = FindingPage.text(id);
        return text.isPresent() ? text.get() : KnownFinding.page(id).text();
    }

    private String list() throws MojoFailureException {
        Optional<Release> in =
                release == null ? Optional.empty() : Optional.of(TargetRelease.named("netspec.release", release));
        Optional<Severity> of =
                severity == null ? Optional.empty() : Optional.of(Choice.SEVERITY.get("netspec.severity", severity));
        List<String> lines = FindingPage.ids().stream()
                .flatMap(each -> FindingPage.find(each).stream())
                .filter(page -> of.isEmpty() || of.get() == page.severity())
                .filter(page -> in.isEmpty() || isIn(in.get(), page))
                .map(ExplainMojo::line)
                .toList();
        List<String> own = OwnRules.load().stream()
                .filter(rule -> of.isEmpty() || of.get() == rule.severity())
                .map(rule -> line(rule.severity(), rule.id()) + ": a rule of your own")
                .toList();
        return lines.size() + " findings of netspec"
                + in.map(each -> " in release " + each).orElse("")
                + of.map(each -> " that are " + each.word() + "s").orElse("") + ":\n" + String.join("\n", lines)
                + (own.isEmpty() ? "" : "\n") + String.join("\n", own);
    }

    private static boolean isIn(Release release, FindingPage page) {
        return ReleaseRange.parse(page.releases()).orElseThrow().contains(release);
    }

    private static String line(FindingPage page) {
        return line(page.severity(), page.id()) + ": " + page.title()
                + (page.releases().equals("all") ? "" : " (" + page.releases() + ")");
    }

    private static String line(Severity severity, String id) {
        return String.format(Locale.ROOT, "  %-7s  %s", severity.word(), id);
    }
}
