package dev.netspec.maven;

import dev.netspec.Base;
import dev.netspec.Head;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.policy.ChangeStance;
import dev.netspec.report.ReviewReport;
import dev.netspec.review.Review;
import dev.netspec.review.Risk;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that can compare the spec with an earlier state of it. */
abstract class ReviewingMojo extends AbstractNetspecMojo {

    private static final Choice<Risk> RISK =
            new Choice<>(List.of(Risk.DISRUPTIVE, Risk.DESTRUCTIVE, Risk.FORBIDDEN), Risk::word);

    /**
     * What the spec is compared with, to say what changes in the network: a git ref such as origin/main, of which the
     * commit counts that HEAD was made from, as on a pull request; or a directory that holds this module as it was, and
     * then begins with a dot or is absolute. Without it, nothing is compared.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.base")
    private String base = "";

    /**
     * Other changes that are on their way, as git refs such as the branches of open pull requests: each is merged with the
     * spec in memory, and what goes wrong with both, though with neither alone, fails the build.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.heads")
    private List<String> heads = List.of();

    /**
     * With a base: the least risk of a change that fails the build unless the spec approves the change: disruptive,
     * destructive or forbidden. Where the policy in the spec states it too, the stricter wins.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.failOnRisk")
    private String failOnRisk;

    /**
     * With a base: how many objects of a management cluster one change may delete. Default: a quarter of them, or 10. Where the policy in the spec states it too, the stricter wins.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.maxDeletions")
    private Integer maxDeletions;

    /**
     * With a base: whether findings that the base has too are shown and fail no build. What may not be in a baseline fails
     * it all the same. Where the policy in the spec states it too, the stricter wins.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.onlyNew")
    private Boolean onlyNew;

    /**
     * Objects that may be deleted although they are protected, each as Kind/namespace/name, such as Subnet/mosk/mosk-1-ext.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.delete")
    private List<String> delete = List.of();

    @Override
    final ChangeStance changes() throws MojoFailureException {
        return new ChangeStance(
                failOnRisk == null ? Optional.empty() : Optional.of(RISK.get("netspec.failOnRisk", failOnRisk)),
                Optional.ofNullable(maxDeletions),
                Optional.ofNullable(onlyNew),
                Set.copyOf(delete));
    }

    @Override
    final List<Head> heads(List<SourceFile> sources, Diagnostics.Collector out) throws IOException {
        return bases(sources).heads(heads, out);
    }

    /** Says what changes in the network. */
    final void show(Optional<Review> review) {
        review.ifPresent(changes -> {
            getLog().info(ReviewReport.title(changes));
            ReviewReport.lines(changes).forEach(getLog()::info);
        });
    }

    final boolean isCompared() {
        return !base.isBlank();
    }

    @Override
    final Optional<Base> base(List<SourceFile> sources, Diagnostics.Collector out) throws IOException {
        return isCompared() ? bases(sources).read(base.strip(), out) : Optional.empty();
    }
}
