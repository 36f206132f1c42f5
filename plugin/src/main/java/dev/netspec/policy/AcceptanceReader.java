package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Severity;
import dev.netspec.page.FindingPage;
import dev.netspec.source.SourceFile;
import dev.netspec.spec.AcceptanceSpec;
import dev.netspec.spec.DocumentSpec;
import dev.netspec.spec.Spec;
import dev.netspec.spec.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Resolves what exceptions refer to; reports and leaves out those that refer to nothing, or to an error. */
final class AcceptanceReader {

    private final Spec spec;
    private final Documents documents;
    private final Severities severities;
    private final Diagnostics.Collector out;

    AcceptanceReader(Spec spec, Documents documents, Severities severities, Diagnostics.Collector out) {
        this.spec = spec;
        this.documents = documents;
        this.severities = severities;
        this.out = out;
    }

    List<Acceptance> read() {
        List<Acceptance> acceptances = new ArrayList<>();
        for (DocumentSpec document : spec.documents()) {
            for (AcceptanceSpec written : document.accept()) {
                if (isAcceptable(written)) {
                    target(document, written)
                            .map(target -> new Acceptance(written, target))
                            .ifPresent(acceptances::add);
                }
            }
        }
        return acceptances;
    }

    private boolean isAcceptable(AcceptanceSpec written) {
        Optional<FindingPage> page = KnownIds.page(written.id(), out);
        if (page.isEmpty()) {
            return false;
        }
        if (severities.of(page.get().id(), page.get().severity()) == Severity.ERROR) {
            out.add(Diagnostic.error(
                            "error-accepted",
                            written.id().origin(),
                            "`" + page.get().id() + "` is an error"
                                    + (page.get().severity() == Severity.ERROR ? "" : " in this repository")
                                    + ", and errors cannot be accepted")
                    .fix("remove the exception, and mend what is found"));
            return false;
        }
        return true;
    }

    private Optional<Target> target(DocumentSpec document, AcceptanceSpec written) {
        String whole = document.kind() + "/" + document.name();
        if (written.at().isEmpty()) {
            return Optional.of(new Target.Whole(whole));
        }
        Written<String> at = written.at().get();
        if (document.kind().equals("Policy")) {
            return anywhere(at);
        }
        Paths paths = Paths.of(document.tree());
        Optional<Target> part = paths.below(at.value())
                .map(spans -> new Target.Part(
                        document.tree().origin().file().map(SourceFile::path).orElseThrow(), spans));
        if (part.isEmpty()) {
            out.add(unknown(at, "`" + whole + "` has no `" + at.value() + "`", paths.all()));
        }
        return part;
    }

    /** Of a manifest nothing is known here: if there is none, the exception is not used. */
    private Optional<Target> anywhere(Written<String> at) {
        if (documents.has(at.value()) || at.value().matches(".*\\.ya?ml")) {
            return Optional.of(new Target.Everything(at.value(), documents.has(at.value())));
        }
        Target.Whole whole = new Target.Whole(at.value());
        if (whole.isSpec() && spec.isComplete() && !documents.names().contains(at.value())) {
            out.add(unknown(at, "the spec has no `" + at.value() + "`", documents.names()));
            return Optional.empty();
        }
        return Optional.of(whole);
    }

    private static Diagnostic unknown(Written<String> at, String message, Collection<String> known) {
        return Diagnostic.error("unknown-name", at.origin(), message)
                .fix(DidYouMean.nearest(at.value(), known)
                        .map(name -> "write `" + name + "`, if that is meant")
                        .orElse("give the path of something that is there"));
    }
}
