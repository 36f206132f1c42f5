package dev.netspec.schema;

import java.util.List;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.json.JSONPointer;

/**
 * The objects of a management cluster with one and with two networks, of a managed cluster and of one over two racks.
 * For each release they are given what only that release wants.
 */
final class WorkedExamples {

    private static final String HELM_POOLS = """
            - name: metallb
              values:
                configInline:
                  address-pools:
                  - name: default
                    protocol: layer2
                    addresses:
                    - 10.0.11.61-10.0.11.80
            """;

    private WorkedExamples() {}

    static JSONObject first(String kind, List<JSONObject> objects) {
        return objects.stream()
                .filter(object -> object.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** All objects that the release can have. */
    static List<JSONObject> of(String release) {
        return Stream.of("separate.yaml", "combined.yaml", "mosk.yaml", "multi-rack.yaml")
                .filter(example -> Contract.isBetween(release, example.equals("multi-rack.yaml") ? "2.24.4" : "", ""))
                .flatMap(example -> of(release, example).stream())
                .toList();
    }

    static List<JSONObject> of(String release, String example) {
        return Contract.documents(example).stream()
                .filter(object -> has(release, object))
                .map(object -> adapt(release, object))
                .toList();
    }

    private static boolean has(String release, JSONObject object) {
        JSONObject labels = object.getJSONObject("metadata").getJSONObject("labels");
        return switch (object.getString("kind")) {
            case "MetalLBConfig" -> Contract.isBetween(release, isManaged(object) ? "2.24.2" : "2.24.0", "");
            case "MetalLBConfigTemplate" -> Contract.isBetween(release, "2.24.0", "2.27");
            case "Subnet" ->
                Contract.isBetween(release, labels.has("ipam/SVC-dhcp-range") ? "2.21" : "", "")
                        && Contract.isBetween(release, "", labels.has("ipam/SVC-MetalLB") ? "2.26" : "");
            default -> true;
        };
    }

    private static JSONObject adapt(String release, JSONObject object) {
        if (Contract.isBetween(release, "", "2.25")) {
            set(object, "metadata/labels/kaas.mirantis.com~1region", "region-one");
        }
        if (object.getString("kind").equals("L2Template") && Contract.isBetween(release, "", "2.24.4")) {
            set(object, "spec/clusterRef", object.query("/metadata/labels/cluster.sigs.k8s.io~1cluster-name"));
        }
        if (object.getString("kind").equals("Cluster")
                && Contract.isBetween(release, "", isManaged(object) ? "2.24.4" : "2.23")) {
            set(
                    object,
                    "spec/providerSpec/value/helmReleases",
                    Contract.yaml("value:\n" + HELM_POOLS).get("value"));
        }
        return object;
    }

    private static boolean isManaged(JSONObject object) {
        return !object.query("/metadata/namespace").equals("default");
    }

    /** @param value what to put there, or null to remove what is there */
    static void set(JSONObject object, String path, Object value) {
        int last = path.lastIndexOf('/');
        JSONObject parent =
                last < 0 ? object : (JSONObject) new JSONPointer("/" + path.substring(0, last)).queryFrom(object);
        parent.put(path.substring(last + 1).replace("~1", "/"), value);
    }
}
