package dev.netspec.evidence;

import static dev.netspec.evidence.MarkdownTable.code;

import dev.netspec.evidence.ExpectedMetalLb.AddressPool;
import dev.netspec.manifest.Header;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Pool;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code services.md}: which Services get their addresses from which pool, and by which annotation. Sources: MCC, Separate
 * PXE and management networks (what the provider annotates); MetalLB, controller/service.go (what an annotation does).
 */
record ServicesPage(AppliedObjects objects, ExpectedMetalLb expected) {

    private static final String ANNOTATION = "metallb.universe.tf/address-pool";
    private static final String PROVISIONING = "Ironic API, HTTP server for network boot, caching server";
    /** Source: MCC, MetalLB configuration guidelines for subnets. */
    private static final String MANAGED = "OpenStack, StackLight, all others";

    private static final String OTHERS = "Keycloak, web UI, StackLight, all others";

    String text() {
        return Header.html(objects.cluster().files())
                + "\n# Address pools and Services of " + code(objects.cluster().name())
                + "\n\n" + pools()
                + "\n" + services()
                + "\n" + notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }

    private MarkdownTable pools() {
        MarkdownTable table = new MarkdownTable("Pool", "Addresses", "Size", "Auto-assign");
        expected.pools()
                .forEach(pool -> table.row(
                        code(pool.name()),
                        String.join(", ", pool.addresses()),
                        Long.toString(pool.size()),
                        Boolean.toString(pool.autoAssign())));
        return table;
    }

    private MarkdownTable services() {
        MarkdownTable table = new MarkdownTable("Services", "Pool", "Annotation on the Service");
        if (isAnnotating()) {
            table.row(PROVISIONING, code(Pool.SERVICES_PXE), annotation(Pool.SERVICES_PXE) + ", set by the provider");
        }
        table.row(unannotated(), names(expected.poolsWithAutoAssign(true), " or "), "none");
        expected.poolsWithAutoAssign(false).stream()
                .filter(pool -> !(isAnnotating() && pool.name().equals(Pool.SERVICES_PXE)))
                .forEach(pool -> table.row("those annotated with it", code(pool.name()), annotation(pool.name())));
        return table;
    }

    private String unannotated() {
        if (objects.cluster().isManaged()) {
            return MANAGED;
        }
        return isAnnotating() ? OTHERS : PROVISIONING + ", " + OTHERS;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<AddressPool> open = expected.poolsWithAutoAssign(true);
        notes.add(
                switch (open.size()) {
                    case 0 -> "No pool has auto-assign: a Service without the annotation gets no address.";
                    case 1 ->
                        "A Service without the annotation gets an address of " + names(open, "")
                                + ", the only pool with auto-assign.";
                    default ->
                        "A Service without the annotation gets an address of " + names(open, " or ")
                                + ". Which of them is not determined in advance.";
                });
        expected.poolsWithAutoAssign(false)
                .forEach(pool -> notes.add(code(pool.name())
                        + " has auto-assign false: only a Service with the annotation, or one that asks for a certain"
                        + " address, draws from it."));
        if (isAnnotating()) {
            notes.add("The provider sets its annotations because the Cluster says `dedicatedMetallbPools: true`.");
        }
        if (objects.cluster().metalLbForm() != MetalLbForm.CONFIG_MAP) {
            notes.add("MetalLB 0.14.9 and newer prefer the key `metallb.io/address-pool` and still read "
                    + code(ANNOTATION) + ".");
        }
        return notes;
    }

    private boolean isAnnotating() {
        return objects.providerSpec()
                .scalar("dedicatedMetallbPools")
                .filter(ScalarNode::isTrue)
                .isPresent();
    }

    private static String annotation(String pool) {
        return code(ANNOTATION + ": " + pool);
    }

    private static String names(List<AddressPool> pools, String separator) {
        return pools.stream().map(AddressPool::name).map(MarkdownTable::code).collect(Collectors.joining(separator));
    }
}
