package dev.netspec.review;

import dev.netspec.model.ProtectionMode;
import dev.netspec.model.ProtectionModes;
import dev.netspec.model.Region;
import dev.netspec.net.Cidr;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changes of the region that a cluster is in. Clusters share it, so it is said once of all of them. */
final class RegionChanges {

    private final Account account;
    private final Region before;
    private final Region after;

    private RegionChanges(Account account) {
        this.account = account;
        this.before = account.before().region();
        this.after = account.after().region();
    }

    static void tell(Account account) {
        new RegionChanges(account).tell();
    }

    private void tell() {
        if (!before.name().equals(after.name())) {
            // an object says its region up to 2.25 only
            boolean isWritten = before.release().has(Feature.REGION_LABEL)
                    || after.release().has(Feature.REGION_LABEL);
            account.sayOfCluster(
                    ChangeKind.REGION_CHANGED,
                    isWritten ? Ground.FIXED_BY_IDENTITY : Ground.NOT_WRITTEN,
                    "moves from region `" + before.name() + "` to `" + after.name() + "`",
                    account.after().origin().at("region"));
        }
        release();
        if (!sorted(before).equals(sorted(after))) {
            say(
                    ChangeKind.OUT_OF_BAND_CHANGED,
                    "networks of BMCs " + Words.gainsAndLosses(cidrs(before), cidrs(after)),
                    "outOfBand");
        }
        if (!before.routingDomain().equals(after.routingDomain())) {
            say(
                    ChangeKind.ROUTING_DOMAIN_CHANGED,
                    "routing domain changes from `" + before.routingDomain() + "` to `" + after.routingDomain() + "`",
                    "routingDomain");
        }
        if (!before.agents().equals(after.agents())) {
            say(
                    after.agents().containsAll(before.agents())
                            ? ChangeKind.AGENTS_CHANGED
                            : ChangeKind.PROTECTION_LOST,
                    "GitOps agents " + Words.gainsAndLosses(agents(before), agents(after)),
                    "agents");
        }
        if (!before.protection().equals(after.protection())) {
            say(
                    isLoosened() ? ChangeKind.PROTECTION_LOST : ChangeKind.PROTECTION_CHANGED,
                    "protection against agents changes from " + modes(before) + " to " + modes(after),
                    "protection");
        }
        retiredRelease();
        if (before.bootstrap() != after.bootstrap()) {
            say(
                    ChangeKind.BOOTSTRAP_CHANGED,
                    "bootstrap changes from `" + before.bootstrap().key() + "` to `"
                            + after.bootstrap().key() + "`",
                    "bootstrap");
        }
        Words.changes(delivery(before), delivery(after))
                .forEach(change -> say(ChangeKind.DELIVERY_CHANGED, "delivery " + change, "delivery"));
    }

    private void release() {
        if (!before.release().equals(after.release())) {
            List<String> known =
                    Catalogue.bundled().releases().stream().map(Release::name).toList();
            boolean isRaised = known.indexOf(before.release().name())
                    <= known.indexOf(after.release().name());
            say(
                    isRaised ? ChangeKind.RELEASE_RAISED : ChangeKind.RELEASE_LOWERED,
                    "release goes " + (isRaised ? "up" : "back") + " from `" + before.release() + "` to `"
                            + after.release() + "`",
                    "release");
        }
    }

    private void retiredRelease() {
        if (!before.retiredRelease().equals(after.retiredRelease())) {
            before.retiredRelease()
                    .filter(gone -> after.retiredRelease()
                            .filter(left -> left.release().equals(gone.release()))
                            .isEmpty())
                    .ifPresent(gone -> say(
                            ChangeKind.OBJECTS_LET_GO,
                            "objects that only release `" + gone.release() + "` has are deleted",
                            "release"));
            after.retiredRelease()
                    .ifPresent(kept -> say(
                            ChangeKind.OBJECTS_KEPT,
                            "objects that only release `" + kept.release() + "` has stay, marked for deletion since `"
                                    + kept.since() + "`: " + kept.reason() + ",",
                            "retiredRelease"));
        }
    }

    private void say(ChangeKind kind, String what, String key) {
        account.sayOfPart(
                kind,
                "region `" + after.name() + "`: " + what + " for ",
                "",
                after.origin().at(key));
    }

    private static List<Region.OutOfBand> sorted(Region region) {
        return region.outOfBand().stream()
                .sorted(Comparator.comparing(Region.OutOfBand::cidr))
                .toList();
    }

    private static List<Cidr> cidrs(Region region) {
        return sorted(region).stream().map(Region.OutOfBand::cidr).toList();
    }

    /** By the spec's words. */
    private static Map<String, String> delivery(Region region) {
        Map<String, String> words = new TreeMap<>();
        region.delivery().ifPresent(delivery -> {
            words.put("repository", delivery.repository());
            words.put("branch", delivery.branch());
            words.put("path", delivery.path());
            words.put("gitops", delivery.gitops());
            words.put("argocd.namespace", delivery.argoCd().namespace());
            words.put("argocd.project", delivery.argoCd().project());
            words.put(
                    "argocd.destination."
                            + delivery.argoCd().destination().key().key(),
                    delivery.argoCd().destination().value());
            words.put("argocd.split", delivery.argoCd().split().key());
            words.put("flux.namespace", delivery.flux().namespace());
            words.put("flux.interval", delivery.flux().interval());
            delivery.flux().secret().ifPresent(secret -> words.put("flux.secret", secret));
        });
        return words;
    }

    /** Whether objects of some kind are protected no more. */
    private boolean isLoosened() {
        ProtectionModes open = after.protection();
        return open.usual() == ProtectionMode.NONE && before.protection().usual() != ProtectionMode.NONE
                || open.exceptions().entrySet().stream()
                        .anyMatch(kind -> kind.getValue() == ProtectionMode.NONE
                                && before.protection().ofKind(kind.getKey()) != ProtectionMode.NONE);
    }

    private static String modes(Region region) {
        StringBuilder modes = new StringBuilder(quoted(region.protection().usual()));
        region.protection()
                .exceptions()
                .forEach((what, mode) -> modes.append(", ")
                        .append(quoted(mode))
                        .append(" for `")
                        .append(what)
                        .append("`"));
        return modes.toString();
    }

    private static String quoted(ProtectionMode mode) {
        return "`" + mode.key() + "`";
    }

    private static List<String> agents(Region region) {
        return region.agents().stream().map(Region.Agent::key).sorted().toList();
    }
}
