package dev.netspec.evidence;

import dev.netspec.bootstrap.DeploymentFile;
import dev.netspec.bootstrap.Parameter;
import dev.netspec.bootstrap.Parameters;
import dev.netspec.manifest.Header;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.Region.BootstrapGeneration;
import dev.netspec.model.Region.OutOfBand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code network-mapping.md}: the overview that the vendor's procedure has the operator fill in, and what no object can
 * say. Source: MCC, Separate PXE and management networks, network mapping overview.
 */
record NetworkMappingPage(Cluster cluster, List<ManifestSet> manifests) {

    String text() {
        List<Parameter> parameters = Parameters.of(cluster, manifests);
        return Header.html(cluster.files())
                + "\n# Network mapping of `" + cluster.name() + "`\n\n"
                + "Names in capitals are the vendor's parameters. A name in small letters is the spec's, of a value that the\n"
                + "vendor's procedure has no parameter for.\n\n"
                + table(parameters)
                + recollection(parameters)
                + outOfBand()
                + LooseReversePathFilter.section(cluster);
    }

    private static MarkdownTable table(List<Parameter> parameters) {
        MarkdownTable table = new MarkdownTable("Deployment file name", "Network", "Parameters and values");
        parameters.forEach(each -> table.row("`" + each.file().vendorName() + "`", each.network(), assignment(each)));
        return table;
    }

    /** What of it was not read in the vendor's pages. */
    private String recollection(List<Parameter> parameters) {
        List<String> recalled = new ArrayList<>();
        if (parameters.stream().anyMatch(each -> each.file() == DeploymentFile.METALLB_CONFIG)) {
            recalled.add("the file `" + DeploymentFile.METALLB_CONFIG.vendorName() + "`");
        }
        if (cluster.hasSeparatePxe() && cluster.region().bootstrap() == BootstrapGeneration.V2) {
            recalled.add("the parameters `SET_*`, which are those of Bootstrap v2");
        }
        return recalled.isEmpty()
                ? ""
                : "\nNamed from recollection, so compare with the vendor's own:\n\n- " + String.join("\n- ", recalled)
                        + "\n";
    }

    private static String assignment(Parameter parameter) {
        return "`" + parameter.name().map(name -> name + "=").orElse(parameter.key() + ": ")
                + String.join(", ", parameter.values()) + "`";
    }

    private String outOfBand() {
        List<OutOfBand> networks = cluster.region().outOfBand();
        String management =
                cluster.lcmNetwork().map(network -> " `" + network.cidr() + "`").orElse("");
        return networks.isEmpty()
                ? ""
                : "\n## Out-of-band networks\n\n"
                        + "No object describes them: the product does not manage them.\n\n"
                        + networks.stream()
                                .map(network ->
                                        "- `" + network.cidr() + "` must be reachable from the management network"
                                                + management + " through IP routing.\n")
                                .collect(Collectors.joining());
    }
}
