package dev.netspec.gate;

import java.util.ArrayList;
import java.util.List;

/** Builds the page that people read beside a pull request. */
final class Pages {

    private Pages() {}

    static MarkdownPage of(Report report) {
        String module = report.run().paths().module();
        List<String> parts = new ArrayList<>();
        parts.add("## netspec" + (module.isEmpty() ? "" : " of " + Markdown.code(module)) + ": "
                + FindingsPart.counts(report) + "\n\n"
                + (report.run().fails() ? "The build fails.\n" : "The build passes.\n"));
        report.run().review().ifPresent(review -> parts.addAll(ReviewPart.of(review)));
        parts.addAll(FindingsPart.of(report));
        return new MarkdownPage("<!-- netspec " + Uri.of(module.isEmpty() ? "." : module) + " -->", parts);
    }
}
