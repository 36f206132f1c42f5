package dev.netspec.maven;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.page.FindingPage;
import org.apache.maven.plugin.MojoFailureException;

/** The id of a finding, as a user gives it on the command line. */
final class KnownFinding {

    private KnownFinding() {}

    /** Its page; fails with the nearest id if there is no such finding. */
    static FindingPage page(String id) throws MojoFailureException {
        return FindingPage.find(id).orElseThrow(() -> new MojoFailureException(refusal(id)));
    }

    /** What a user is told who wrote something else. */
    static String refusal(String id) {
        return "netspec has no finding `" + id + "`"
                + DidYouMean.nearest(id, FindingPage.ids())
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; mvn netspec:explain lists them all");
    }
}
