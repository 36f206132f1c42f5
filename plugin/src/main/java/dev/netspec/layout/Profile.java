package dev.netspec.layout;

import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec;
import java.util.Optional;

/**
 * A profile laid over those that it extends, complete, with every device found that it names.
 *
 * @param user what to blame instead of a profile that nobody wrote
 */
record Profile(HostProfileSpec spec, Devices devices, Optional<Origin> user) {

    /** Where to say something of a part of the profile. */
    Origin said(Origin part) {
        return user.orElse(part);
    }
}
