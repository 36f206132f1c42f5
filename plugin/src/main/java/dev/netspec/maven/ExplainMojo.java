package dev.netspec.maven;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.report.FindingPage;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains a kind of finding: what it means, why it matters, what is wrong and what is right. Needs no project.
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

    @Override
    public void execute() throws MojoFailureException {
        getLog().info(id == null ? list() : page());
    }

    private String page() throws MojoFailureException {
        return "\n"
                + FindingPage.find(id)
                        .map(FindingPage::text)
                        .orElseThrow(() -> new MojoFailureException("netspec has no finding `" + id + "`"
                                + DidYouMean.nearest(id, FindingPage.ids())
                                        .map(near -> "; did you mean `" + near + "`?")
                                        .orElse("; mvn netspec:explain lists them all")));
    }

    private static String list() {
        return FindingPage.ids().stream()
                .flatMap(each -> FindingPage.find(each).stream())
                .map(page -> "  " + page.id() + ": " + page.title())
                .collect(Collectors.joining("\n", "The findings of netspec:\n", ""));
    }
}
