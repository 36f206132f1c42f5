package dev.netspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diff.LeftOut;
import dev.netspec.diff.Scope;
import dev.netspec.review.ChangeKind;
import dev.netspec.review.Ground;
import dev.netspec.review.Impact;
import dev.netspec.review.NetworkChange;
import dev.netspec.review.Review;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewReportTest {

    private static final Scope MGMT = new Scope("kaas-mgmt", "default", "kaas-mgmt");

    private static NetworkChange change(Optional<Scope> cluster, ChangeKind kind, String sentence) {
        return new NetworkChange(cluster, kind, sentence, kind.usual(), Impact.NONE, Origin.NONE);
    }

    @Test
    void groupsByClusterAndSaysOnceWhatIsAlikeDangerous() {
        Review review = new Review(
                "origin/main",
                List.of(
                        change(Optional.of(MGMT), ChangeKind.POOL_GROWS, "pool `a` of `kaas-mgmt` grows"),
                        change(Optional.of(MGMT), ChangeKind.POOL_SHRINKS, "pool `b` of `kaas-mgmt` shrinks"),
                        change(Optional.of(MGMT), ChangeKind.POOL_SHRINKS, "pool `c` of `kaas-mgmt` shrinks"),
                        change(
                                Optional.empty(),
                                ChangeKind.RELEASE_RAISED,
                                "region `one`: release goes up for 2 clusters")),
                List.of(change(Optional.of(MGMT), ChangeKind.OBJECTS_CHANGED, "label `x` is added to Subnet `y`")),
                List.of(new LeftOut(new Scope("kaas-mgmt", "p", "mosk"), false, true, Optional.empty())));

        assertThat(ReviewReport.lines(review))
                .containsExactly(
                        "shared by clusters",
                        "  disruptive: region `one`: release goes up for 2 clusters",
                        "    because " + Ground.UPGRADE.reason() + " (" + Ground.UPGRADE.source() + ")",
                        "kaas-mgmt",
                        "  destructive: pool `b` of `kaas-mgmt` shrinks",
                        "  destructive: pool `c` of `kaas-mgmt` shrinks",
                        "    because " + Ground.SERVICES_LOSE_ADDRESSES.reason() + " ("
                                + Ground.SERVICES_LOSE_ADDRESSES.source() + ")",
                        "  safe: pool `a` of `kaas-mgmt` grows",
                        "caused by the upgrade of netspec, or by committed files that were not up to date",
                        "  safe: label `x` is added to Subnet `y`",
                        "mosk in namespace p of kaas-mgmt",
                        "  is not compared: with this spec it has errors, which are listed below",
                        "5 changes since origin/main: 2 destructive, 1 disruptive, 2 safe, 1 cluster not compared");
    }

    @Test
    void saysThatNothingChanges() {
        assertThat(ReviewReport.lines(new Review("origin/main", List.of(), List.of(), List.of())))
                .containsExactly("Nothing changes since origin/main");
    }
}
