package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.net.Cidr;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A pool is announced where its addresses are. */
final class AdvertisementInterfaceElsewhere extends ObjectRule {

    AdvertisementInterfaceElsewhere() {
        super("advertisement-interface-elsewhere", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            Map<String, Set<Cidr>> interfaces =
                    HostInterfaces.of(metalLb, objects).networks();
            for (MetalLbEntry advertisement : metalLb.entries(MetalLb.L2_ADVERTISEMENTS)) {
                List<MetalLbEntry> pools = metalLb.entries(MetalLb.POOLS).stream()
                        .filter(advertisement::isOf)
                        .toList();
                advertisement
                        .scalars("interfaces")
                        .forEach(name -> pools.stream()
                                .filter(any -> pools.stream()
                                        .allMatch(pool -> isElsewhere(
                                                interfaces.getOrDefault(name.text(), Set.of()),
                                                pool.networks(objects))))
                                .limit(1)
                                .forEach(pool -> out.at(
                                                name.origin(),
                                                "interface `" + name.text() + "` is in `"
                                                        + new TreeSet<>(interfaces.get(name.text())).first()
                                                        + "`, and pool `"
                                                        + pool.name() + "` in `"
                                                        + new TreeSet<>(pool.networks(objects)).first() + "`")
                                        .note("pool `" + pool.name() + "` is stated", pool.nameOrigin())
                                        .fix("name the interface that hosts have in the network of the pool")));
            }
        }
    }

    /** Only where both are known. */
    private static boolean isElsewhere(Set<Cidr> interfaces, Set<Cidr> pools) {
        return !interfaces.isEmpty()
                && !pools.isEmpty()
                && interfaces.stream().noneMatch(one -> pools.stream().anyMatch(one::overlaps));
    }
}
