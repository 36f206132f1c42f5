package dev.netspec.review;

import dev.netspec.diff.Scope;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that changes in the network.
 *
 * @param cluster empty if it is one thing that several clusters share, which the impact has
 * @param sentence in the present tense, without a full stop, with the concrete values in backticks; it names the cluster,
 *     so that it says everything where it stands alone; a secret value is masked in it
 * @param ground why the risk is what it is
 * @param at the changed value on the later side, or what the value was a part of if it is gone; unknown if that is gone, too
 */
public record NetworkChange(
        Optional<Scope> cluster, ChangeKind kind, String sentence, Ground ground, Impact impact, Origin at)
        implements Comparable<NetworkChange> {

    private static final Comparator<NetworkChange> ORDER = Comparator.comparing(
                    NetworkChange::cluster, NetworkChange::compare)
            .thenComparing(NetworkChange::risk, Comparator.reverseOrder())
            .thenComparing(NetworkChange::kind)
            .thenComparing(NetworkChange::sentence);

    private static int compare(Optional<Scope> one, Optional<Scope> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }

    public Risk risk() {
        return ground.risk();
    }

    /** A sentence without its full stop. */
    public String reason() {
        return ground.reason();
    }

    /** Where the reason is documented, as the page of a finding names a source. */
    public String source() {
        return ground.source();
    }

    /** What clusters share comes first; then by cluster, the most dangerous first. */
    @Override
    public int compareTo(NetworkChange other) {
        return ORDER.compare(this, other);
    }
}
