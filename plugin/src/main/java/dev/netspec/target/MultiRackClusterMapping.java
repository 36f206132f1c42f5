package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Bgp;
import dev.netspec.model.Cluster;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Map;

/** MultiRackCluster: how the BGP daemon on the masters announces the API endpoint, whose address is on the loopback. */
final class MultiRackClusterMapping implements ManifestMapping {

    private static final String FILE = "bird.conf";
    private static final String DIRECTORY = "/etc/bird";

    /**
     * Configures BIRD 2, with what the product calls the parts of a peer. Port 179 of the host is left to MetalLB's speaker.
     * The daemon announces what is on the loopback, and learns nothing.
     */
    private static final String BIRD = """
            protocol device {
            }

            protocol direct {
              interface "lo";
              ipv4;
            }

            {{range $number, $peer := .Peers}}
            protocol bgp 'api_{{$number}}' {
              local port 1179 as {{$peer.LocalASN}};
              neighbor {{$peer.NeighborIP}} as {{$peer.NeighborASN}};
              ipv4 {
                import none;
                export where source = RTS_DEVICE;
              };
            }
            {{end}}
            """;

    /** What is usual is not in the model, so that anything else is reported. */
    private static final Map<String, String> DAEMON = Map.of(
            "bgpdConfigFileName", FILE,
            "bgpdConfigFilePath", DIRECTORY,
            "bgpdConfigTemplate", BIRD);

    @Override
    public String kind() {
        return "MultiRackCluster";
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        return cluster.bgp().stream().map(bgp -> lower(bgp, cluster)).toList();
    }

    private Manifest lower(Bgp bgp, Cluster cluster) {
        MapNode.Builder spec = MapNode.builder(bgp.origin())
                .put("bgpdConfigFileName", FILE)
                .put("bgpdConfigFilePath", DIRECTORY)
                .put("bgpdConfigTemplate", BIRD);
        // each neighbour has an address of its own, and the product wants the key
        DefaultPeer.of(bgp)
                .ifPresent(peer -> spec.put(
                        "defaultPeer",
                        MapNode.builder(bgp.origin())
                                .put("localASN", peer.localAsn())
                                .put("neighborASN", peer.neighborAsn())
                                .put("neighborIP", "")
                                .build()));
        return ObjectBuilder.of(kind(), cluster.name(), cluster, bgp.origin())
                .labelledWithCluster()
                .spec(spec.build());
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        ObjectReader.reportRest(manifest, label -> false, out);
        FieldReader spec = ObjectReader.spec(manifest);
        DAEMON.forEach((key, usual) -> {
            if (spec.node().text(key).filter(usual::equals).isPresent()) {
                spec.ignore(key);
            }
        });
        FieldReader peer = spec.map("defaultPeer");
        if (peer.node().text("neighborIP").filter(String::isEmpty).isPresent()) {
            peer.ignore("neighborIP");
        }
        into.add(new MultiRackObject(manifest, peer.integer("localASN"), peer.integer("neighborASN")));
        spec.reportRest(out);
    }
}
