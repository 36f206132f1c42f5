package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.page.FindingPage;
import dev.netspec.source.Origin;
import dev.netspec.spec.Written;
import java.util.Optional;

/** The ids that a policy may name. */
final class KnownIds {

    private KnownIds() {}

    /** The page of a finding; reports if there is no such finding. */
    static Optional<FindingPage> page(Written<String> id, Diagnostics.Collector out) {
        return page(id.value(), id.origin(), out);
    }

    static Optional<FindingPage> page(String id, Origin at, Diagnostics.Collector out) {
        Optional<FindingPage> page = FindingPage.find(id);
        if (page.isEmpty()) {
            out.add(Diagnostic.error("unknown-name", at, "no finding is called `" + id + "`")
                    .fix(DidYouMean.nearest(id, FindingPage.ids())
                            .map(near -> "write `" + near + "`, if that is meant")
                            .orElse("write one of those that `mvn netspec:explain` lists")));
        }
        return page;
    }
}
