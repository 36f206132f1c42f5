package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MetalLB takes only some pairs of hold time and keepalive time. Many sessions may have theirs from one place, so messages
 * do not name the session: one mistake then stays one finding.
 */
final class BgpTimersInvalid extends ClusterRule {

    private static final Pattern PART = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(h|ms|m|s)");

    /** MetalLB's, for a session that states none. */
    private static final Duration DEFAULT_HOLD_TIME = Duration.ofSeconds(90);

    private static final Duration LEAST_HOLD_TIME = Duration.ofSeconds(3);

    BgpTimersInvalid() {
        super("bgp-timers-invalid", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.bgp().ifPresent(bgp -> bgp.peers().forEach(peer -> check(peer, out)));
    }

    private static void check(BgpPeer peer, Findings out) {
        Duration holdTime = peer.holdTime().map(BgpTimersInvalid::parse).orElse(DEFAULT_HOLD_TIME);
        long seconds = holdTime.toSeconds(); // MetalLB drops what is less than a second
        if (seconds != 0 && seconds < LEAST_HOLD_TIME.toSeconds()) {
            out.at(peer.origin().at("holdTime"), "hold time `" + peer.holdTime().orElseThrow() + "` is under 3 seconds")
                    .fix("give it at least `3s`, or `0s` to switch the timers off");
        }
        peer.keepaliveTime()
                .filter(keepalive -> parse(keepalive).compareTo(holdTime) > 0)
                .ifPresent(keepalive -> out.at(
                                peer.origin().at("keepaliveTime"),
                                "keepalive time `" + keepalive + "` is longer than the hold time, `"
                                        + peer.holdTime().orElse("90s") + "`")
                        .fix("give it at most the hold time, usually a third"));
    }

    /** The schema vouches for the notation, which is Go's. */
    private static Duration parse(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            double milliseconds = Double.parseDouble(part.group(1))
                    * switch (part.group(2)) {
                        case "h" -> 3_600_000;
                        case "m" -> 60_000;
                        case "s" -> 1_000;
                        default -> 1;
                    };
            sum = sum.plusMillis(Math.round(milliseconds));
        }
        return sum;
    }
}
