package dev.netspec.evidence;

import dev.netspec.manifest.Header;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region.Agent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files below {@code evidence/}. */
public final class Evidence {

    private static final String FETCH = """
            #
            # The live one, to compare parsed (the order of its keys is not specified):
            # kubectl -n metallb-system get cm metallb -o jsonpath={.data.config}
            """;

    private Evidence() {}

    /**
     * By path below {@code evidence/}: {@code <management cluster>/<cluster>/<file>}, and {@code apply-order.md} for each
     * management cluster.
     *
     * @param manifests the objects that the model became: evidence says what comes of them
     */
    public static Map<String, String> of(NetworkModel model, List<ManifestSet> manifests) {
        Map<String, String> files = new TreeMap<>();
        for (Cluster cluster : model.clusters()) {
            String folder = cluster.managementCluster() + "/" + cluster.name() + "/";
            AppliedObjects objects =
                    new AppliedObjects(cluster, ManifestSet.manifestsOf(cluster.managementCluster(), manifests));
            ExpectedMetalLb expected = ExpectedMetalLb.of(objects);
            String header = Header.hash(cluster.files());
            if (cluster.metalLbForm() == MetalLbForm.CONFIG_MAP) {
                files.put(folder + "metallb-expected.yaml", header + MetalLbFiles.configMap(expected));
                files.put(folder + "metallb-config.txt", header + FETCH + MetalLbFiles.configText(expected));
            } else {
                files.put(folder + "metallb-expected.yaml", header + MetalLbFiles.customResources(expected));
            }
            files.put(folder + "services.md", new ServicesPage(objects, expected).text());
            files.put(
                    folder + "network-mapping.md",
                    cluster.isManaged()
                            ? new NetworksPage(objects).text()
                            : new NetworkMappingPage(cluster, manifests).text());
            MachineSnippets.of(objects).ifPresent(text -> files.put(folder + "machines.yaml", text));
            BgpPage.of(objects, expected).ifPresent(text -> files.put(folder + "bgp.md", text));
        }
        manifests.forEach(set -> files.put(set.managementCluster() + "/apply-order.md", order(model, set)));
        return files;
    }

    private static String order(NetworkModel model, ManifestSet set) {
        Set<Agent> agents = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        model.clusters().stream()
                .filter(cluster -> cluster.managementCluster().equals(set.managementCluster()))
                .forEach(cluster -> {
                    agents.addAll(cluster.region().agents());
                    sources.addAll(cluster.files());
                });
        return new ApplyOrderPage(set.managementCluster(), set.manifests(), agents, sources).text();
    }
}
