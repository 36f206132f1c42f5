package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.net.Cidr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses of the PXE network are announced there and nowhere else. */
final class PxeAdvertisementMixed extends ObjectRule {

    private static final String SERVICES_PXE = "services-pxe";
    private static final String INTERFACES = "interfaces";

    PxeAdvertisementMixed() {
        super("pxe-advertisement-mixed", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            Optional<MetalLbEntry> pxe = metalLb.pool(SERVICES_PXE);
            List<MetalLbEntry> elsewhere = pxe.stream()
                    .flatMap(pool -> elsewhere(pool, metalLb, objects))
                    .toList();
            if (!elsewhere.isEmpty() && !HostInterfaces.of(metalLb, objects).openNicsHaveAddresses()) {
                check(pxe.orElseThrow(), elsewhere, metalLb.entries(MetalLb.L2_ADVERTISEMENTS), out);
            }
        }
    }

    private static void check(
            MetalLbEntry pxe, List<MetalLbEntry> elsewhere, List<MetalLbEntry> advertisements, Findings out) {
        for (MetalLbEntry each : advertisements) {
            Optional<MetalLbEntry> other = elsewhere.stream().filter(each::isOf).findFirst();
            String what = other.isPresent() ? "pool `" + other.get().name() + "`" : "pool `" + SERVICES_PXE + "`";
            if (other.isPresent() && each.isOf(pxe)) {
                out.at(
                                each.nameOrigin(),
                                "pool `" + SERVICES_PXE + "` and " + what + " are announced on the same interfaces")
                        .fix("give each of them an advertisement with the `interfaces` of its own network");
            } else if ((other.isPresent() || each.isOf(pxe))
                    && each.scalars(INTERFACES).isEmpty()) {
                out.at(each.nameOrigin(), what + " is announced on every interface")
                        .fix("list the `interfaces` in the network of the pool");
            }
        }
    }

    /** The pools that certainly lie in another network than this one: both networks have a Subnet. */
    private static Stream<MetalLbEntry> elsewhere(MetalLbEntry pxe, MetalLb metalLb, Objects objects) {
        Set<Cidr> here = pxe.networks(objects);
        return metalLb.entries(MetalLb.POOLS).stream().filter(pool -> {
            Set<Cidr> there = pool.networks(objects);
            return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        });
    }
}
