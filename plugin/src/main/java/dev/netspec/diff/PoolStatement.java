package dev.netspec.diff;

import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Set;

/**
 * Where a pool, or a part of it, is stated.
 *
 * @param pool its name
 * @param form what kind of place it is
 * @param object the name of the object
 * @param path of the entry in the object, by names; empty if the whole object states it
 * @param autoAssign as written, or what its absence means
 * @param protocols that announce it; empty if the object does not say
 * @param settings what else is stated with it, without defaults
 */
record PoolStatement(
        String pool,
        Form form,
        String object,
        List<String> path,
        AddressSet addresses,
        String autoAssign,
        Set<String> protocols,
        MapNode settings) {

    /** The kinds of places, in the words that stand before the name of the object. */
    enum Form {
        HELM_VALUE("the Helm values of Cluster"),
        LABELLED_SUBNET("labelled Subnet"),
        CONFIG("MetalLBConfig"),
        TEMPLATE("MetalLBConfigTemplate");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    PoolStatement {
        path = List.copyOf(path);
        protocols = Set.copyOf(protocols);
    }

    boolean isSamePlace(PoolStatement other) {
        return form == other.form && object.equals(other.object) && path.equals(other.path);
    }
}
