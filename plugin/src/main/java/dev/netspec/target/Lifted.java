package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import dev.netspec.metallb.MetalLbObject;
import java.util.ArrayList;
import java.util.List;

/** What manifests say, object by object, before it is put together. */
final class Lifted {

    private final String managementCluster;
    private final List<ClusterObject> clusters = new ArrayList<>();
    private final List<SubnetObject> subnets = new ArrayList<>();
    private final List<TemplateObject> templates = new ArrayList<>();
    private final List<MetalLbObject> metalLbs = new ArrayList<>();
    private final List<RackObject> racks = new ArrayList<>();
    private final List<MultiRackObject> multiRacks = new ArrayList<>();

    /** @param managementCluster its name */
    Lifted(String managementCluster) {
        this.managementCluster = managementCluster;
    }

    /** Whether it goes by its name, in whatever namespace it is. */
    boolean isManagementCluster(Manifest cluster) {
        return cluster.name().equals(managementCluster);
    }

    void add(ClusterObject cluster) {
        clusters.add(cluster);
    }

    void add(SubnetObject subnet) {
        subnets.add(subnet);
    }

    void add(TemplateObject template) {
        templates.add(template);
    }

    void add(MetalLbObject metalLb) {
        metalLbs.add(metalLb);
    }

    void add(RackObject rack) {
        racks.add(rack);
    }

    void add(MultiRackObject multiRack) {
        multiRacks.add(multiRack);
    }

    List<ClusterObject> clusters() {
        return clusters;
    }

    List<SubnetObject> subnets() {
        return subnets;
    }

    List<TemplateObject> templates() {
        return templates;
    }

    List<MetalLbObject> metalLbs() {
        return metalLbs;
    }

    List<RackObject> racks() {
        return racks;
    }

    List<MultiRackObject> multiRacks() {
        return multiRacks;
    }
}
