package dev.netspec.layout;

import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec;
import java.util.Optional;

/**
 * A profile laid over those that it extends, with the devices found that it names.
 *
 * @param isWhole whether it names no other, and nothing in it is wrong
 * @param user what to blame instead of a profile that nobody wrote
 */
record Profile(HostProfileSpec spec, Devices devices, boolean isWhole, Optional<Origin> user) {

    /** Where to say something of a part of the profile. */
    Origin said(Origin part) {
        return user.orElse(part);
    }

    /** Its name; empty if nobody wrote it. */
    Optional<String> written() {
        return user.isEmpty() ? Optional.of(spec.name().value()) : Optional.empty();
    }
}
