package dev.netspec.lint;

import dev.netspec.manifest.Manifest;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where a Subnet is made from a SubnetPool.
 *
 * @param words the beginning of a sentence about it
 */
record SubnetPoolUse(String words, String fix, Origin origin) {

    private static final String OF_SUBNET = "subnetPoolRef";
    private static final String OF_ENTRY = "subnetPool";

    static List<SubnetPoolUse> in(Objects objects) {
        List<SubnetPoolUse> uses = new ArrayList<>();
        for (Manifest pool : objects.ofKind("SubnetPool")) {
            uses.add(new SubnetPoolUse(
                    "the " + Objects.words(pool) + " is there to make Subnets from",
                    "remove it, and give each Subnet a `cidr` of its own",
                    pool.metadata().origin().at("name")));
        }
        for (Manifest subnet : objects.ofKind("Subnet")) {
            if (subnet.spec().has(OF_SUBNET)) {
                uses.add(new SubnetPoolUse(
                        "the " + Objects.words(subnet) + " is made from a SubnetPool",
                        "remove `" + OF_SUBNET + "`, and give the Subnet a `cidr` of its own",
                        subnet.spec().keyOrigin(OF_SUBNET)));
            }
        }
        for (L2Template template : objects.templates()) {
            template.layout().stream()
                    .filter(entry -> entry.node().has(OF_ENTRY))
                    .forEach(entry -> uses.add(new SubnetPoolUse(
                            "`" + entry.alias() + "` in the `l3Layout` of " + Objects.words(template.manifest())
                                    + " is made from a SubnetPool",
                            "remove `" + OF_ENTRY + "`, and write a Subnet with a `cidr` of its own",
                            entry.node().keyOrigin(OF_ENTRY))));
        }
        return uses;
    }
}
