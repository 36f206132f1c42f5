package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** An interface that is to announce is one that hosts have. */
final class AdvertisementInterfaceUnknown extends ObjectRule {

    AdvertisementInterfaceUnknown() {
        super("advertisement-interface-unknown", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            HostInterfaces hosts = HostInterfaces.of(metalLb, objects);
            metalLb.entries(MetalLb.L2_ADVERTISEMENTS).stream()
                    .flatMap(advertisement -> advertisement.scalars("interfaces").stream())
                    .filter(name -> hosts.lacks(name.text()))
                    .forEach(name -> out.at(
                                    name.origin(),
                                    "no host of cluster `" + metalLb.cluster() + "` has an interface `" + name.text()
                                            + "` to announce on")
                            .fix(DidYouMean.nearest(name.text(), hosts.names())
                                    .map(near -> "write `" + near + "`, if that is meant")
                                    .orElse("write an interface of the L2Templates of the cluster")));
        }
    }
}
