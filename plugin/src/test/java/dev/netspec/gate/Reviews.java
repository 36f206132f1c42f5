package dev.netspec.gate;

import dev.netspec.diff.LeftOut;
import dev.netspec.diff.Scope;
import dev.netspec.review.ChangeKind;
import dev.netspec.review.Ground;
import dev.netspec.review.Impact;
import dev.netspec.review.NetworkChange;
import dev.netspec.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A review of everything that one can have. */
final class Reviews {

    private static final Scope MANAGEMENT = new Scope("kaas-mgmt", "default", "kaas-mgmt");
    private static final Scope EDGE = new Scope("kaas-mgmt", "edge", "edge-1");

    private Reviews() {}

    static Run run() {
        Run empty = Runs.empty();
        return new Run(
                empty.version(), empty.paths(), empty.findings(), empty.rules(), empty.failOn(), Optional.of(review()));
    }

    private static Review review() {
        Impact touched = new Impact(
                new TreeSet<>(List.of("kaas-mgmt")),
                new TreeSet<>(List.of("two|nics")),
                new TreeSet<>(List.of("3 of master")),
                new TreeSet<>(List.of("kaas-mgmt/default")));
        return new Review(
                "origin/main",
                List.of(
                        change(
                                Optional.of(MANAGEMENT),
                                ChangeKind.POOL_GROWS,
                                "pool `default` of `kaas-mgmt` grows from `20` to `31` addresses",
                                Ground.MORE_ADDRESSES,
                                touched),
                        change(
                                Optional.of(EDGE),
                                ChangeKind.NETWORK_RENAMED,
                                "`lcm` of `edge-1` is called `lcm-2`: that is a delete and a create",
                                Ground.RENAMED,
                                Impact.NONE),
                        change(
                                Optional.empty(),
                                ChangeKind.RELEASE_RAISED,
                                "region `region-one` goes from `2.28` to `2.29`",
                                Ground.UPGRADE,
                                touched)),
                List.of(change(
                        Optional.of(MANAGEMENT),
                        ChangeKind.RAW_CHANGED,
                        "`spec.cidr` of `Subnet/default/lcm` changes",
                        Ground.PASSED_THROUGH,
                        Impact.NONE)),
                List.of(
                        new LeftOut(EDGE, true, false, Optional.empty()),
                        new LeftOut(MANAGEMENT, true, true, Optional.of("2.29"))));
    }

    private static NetworkChange change(
            Optional<Scope> cluster, ChangeKind kind, String sentence, Ground ground, Impact impact) {
        return new NetworkChange(
                cluster, kind, sentence, ground, impact, Findings.place("spec/kaas-mgmt.yaml", "a: b", 1, 4, 5));
    }
}
