package dev.netspec.bootstrap;

import dev.netspec.manifest.Manifest;
import java.util.Comparator;
import java.util.List;

/** A file that the vendor's procedure has the operator fill in, in the order of the procedure's overview. */
public enum DeploymentFile {
    CLUSTER("templates/bm/cluster.yaml.template", "Cluster"),
    IPAM_OBJECTS("templates/bm/ipam-objects.yaml.template", "Subnet", "L2Template"),
    /** The name is recollection. */
    METALLB_CONFIG("templates/bm/metallbconfig.yaml.template", "MetalLBConfigTemplate", "MetalLBConfig"),
    SEED_NODE("bootstrap.env");

    private final String path;
    private final List<String> kinds;

    DeploymentFile(String path, String... kinds) {
        this.path = path;
        this.kinds = List.of(kinds);
    }

    /** Where netspec has it: below the vendor's {@code kaas-bootstrap} folder. */
    public String path() {
        return path;
    }

    /** What the vendor's procedure calls it. The seed node's is a script, of which netspec has the settings only. */
    public String vendorName() {
        return this == SEED_NODE ? "bootstrap.sh" : path;
    }

    boolean holds(Manifest manifest) {
        return kinds.contains(manifest.kind());
    }

    /** The order of the objects in it: that of the kinds, so that no object refers to a later one. */
    Comparator<Manifest> order() {
        return Comparator.comparingInt(manifest -> kinds.indexOf(manifest.kind()));
    }
}
