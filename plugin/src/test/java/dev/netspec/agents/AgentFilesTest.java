package dev.netspec.agents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.OutputTree;
import dev.netspec.release.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgentFilesTest {

    private static final OutputTree TREE = Delivered.by(Delivered.STATED);

    private static final Map<String, Map<?, ?>> OBJECTS = Delivered.objects(TREE);

    /** Flux's Kustomizations by name. */
    private static Map<String, Map<?, ?>> kustomizations(Map<String, Map<?, ?>> objects) {
        return objects.values().stream()
                .filter(object -> "kustomize.toolkit.fluxcd.io/v1".equals(object.get("apiVersion")))
                .collect(Collectors.toMap(
                        object -> (String) Delivered.value(object, "metadata", "name"), object -> object));
    }

    private static List<String> needs(Map<?, ?> kustomization) {
        Object needs = Delivered.value(kustomization, "spec", "dependsOn");
        return needs == null
                ? List.of()
                : ((List<?>) needs)
                        .stream()
                                .map(need -> (String) ((Map<?, ?>) need).get("name"))
                                .toList();
    }

    @Test
    void aRegionWithoutDeliveryGetsNothing() {
        assertThat(Delivered.by("").below("gitops")).isEmpty();
    }

    @Test
    void anAgentThatARegionHasNotGetsNothing() {
        assertThat(Delivered.by(Delivered.STATED + "agents: [flux]\n")
                        .below("gitops")
                        .keySet())
                .isNotEmpty()
                .allMatch(path -> path.contains("/flux/"));
    }

    @Test
    void everyObjectIsInOneKustomizationAndAllOfAManagementClusterInOneApplication() {
        Set<String> directories = TREE.below("rendered").keySet().stream()
                .filter(path -> path.split("/").length == 4)
                .map(path -> "./rendered/" + path.substring(0, path.lastIndexOf('/')))
                .collect(Collectors.toSet());
        assertThat(kustomizations(OBJECTS).values())
                .extracting(object -> Delivered.value(object, "spec", "path"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                directories.stream(),
                                Stream.of("./gitops/kaas-mgmt/flux", "./gitops/kaas-mgmt-two/flux"))
                        .map(Object.class::cast)
                        .toList());
        assertThat(Stream.of("kaas-mgmt", "kaas-mgmt-two")
                        .map(name -> OBJECTS.get(name + "/argocd/application.yaml"))
                        .map(object -> Delivered.value(object, "spec", "source", "path")))
                .containsExactly("rendered/kaas-mgmt", "rendered/kaas-mgmt-two");
    }

    @Test
    void everyKustomizationDependsOnOthersThatAreThereAndInTheEndOnTheRoot() {
        Map<String, Map<?, ?>> all = kustomizations(OBJECTS);
        all.keySet()
                .forEach(name -> assertThat(depth(name, all, new ArrayList<>()) == 0)
                        .as(name)
                        .isEqualTo(name.endsWith("-network")));
    }

    /** The longest way from it to one that needs nothing. */
    private static int depth(String name, Map<String, Map<?, ?>> all, List<String> path) {
        assertThat(path).as("a cycle").doesNotContain(name);
        assertThat(all).containsKey(name);
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return needs(all.get(name)).stream()
                .mapToInt(need -> depth(need, all, longer) + 1)
                .max()
                .orElse(0);
    }

    @Test
    void aProjectWaitsForTheSharedSubnetsAndForNoOtherProject() {
        assertThat(needs(kustomizations(OBJECTS).get("kaas-mgmt-two-edge-l2template")))
                .containsExactly("kaas-mgmt-two-network", "kaas-mgmt-two-default-subnet", "kaas-mgmt-two-edge-subnet");
    }

    @Test
    void theRootDoesNotWaitAndTheOthersDo() {
        kustomizations(OBJECTS)
                .forEach((name, object) -> assertThat(Delivered.value(object, "spec", "wait"))
                        .as(name)
                        .isEqualTo(!name.endsWith("-network")));
    }

    @Test
    void kustomizeIsToldOfEveryObjectOfFlux() {
        Map<?, ?> listing = OBJECTS.get("kaas-mgmt/flux/kustomization.yaml");
        assertThat((List<?>) listing.get("resources"))
                .map(Object::toString)
                .containsExactlyInAnyOrderElementsOf(OBJECTS.keySet().stream()
                        .filter(path -> path.startsWith("kaas-mgmt/flux/") && !path.endsWith("kustomization.yaml"))
                        .map(path -> path.substring("kaas-mgmt/flux/".length()))
                        .toList());
    }

    @Test
    void noObjectMayDeleteToCreateAgainOrDeleteEverything() {
        TREE.below("gitops")
                .forEach((path, text) -> assertThat(text.lines().filter(line -> !line.startsWith("#")))
                        .as(path)
                        .noneMatch(line -> line.contains("Replace=true")
                                || line.contains("Force=true")
                                || line.contains("force: true")
                                || line.contains("allowEmpty")
                                || line.contains("PruneLast")
                                || line.contains("finalizers")
                                || line.contains("postBuild")));
    }

    @Test
    void theReleaseOfAManagementClusterIsTheProductsAndThatOfAManagedOneIsNot() {
        assertThat(OBJECTS.get("kaas-mgmt-two/argocd/application.yaml").toString())
                .contains("name=kaas-mgmt-two, namespace=default, jsonPointers=[/spec/providerSpec/value/release]")
                .doesNotContain("mosk-2");
    }

    @Test
    void fluxGetsAUrlOfAnyRepositoryAndReadsTheDirectoriesThatAreSynced() {
        Map<?, ?> repository = Delivered.objects(Delivered.by("""
                        delivery:
                          repository: git@git.example.com:network.git
                          path: environments/rendered
                        """)).get("kaas-mgmt/flux/gitrepository.yaml");

        assertThat(Delivered.value(repository, "spec", "url")).isEqualTo("ssh://git@git.example.com/network.git");
        assertThat(Delivered.value(repository, "spec", "ignore")).isEqualTo("""
                /*
                !/environments
                /environments/*
                !/environments/gitops
                !/environments/rendered
                /environments/gitops/*
                !/environments/gitops/kaas-mgmt
                /environments/gitops/kaas-mgmt/*
                !/environments/gitops/kaas-mgmt/flux
                /environments/rendered/*
                !/environments/rendered/kaas-mgmt
                """);
    }

    @Test
    void theNamespacesOfASplitClusterAreSyncedAfterTheSharedOne() {
        Map<?, ?> set = Delivered.objects(Delivered.by(Delivered.STATED + "  argocd: {split: namespace}\n"))
                .get("kaas-mgmt-two/argocd/applicationset.yaml");

        assertThat(Delivered.value(set, "spec", "generators").toString())
                .contains("namespace=default", "namespace=edge", "namespace=mosk");
        assertThat(Delivered.value(set, "spec", "strategy").toString())
                .containsSubsequence("operator=In, values=[default]", "operator=NotIn, values=[default]");
        assertThat(Delivered.value(set, "spec", "syncPolicy", "preserveResourcesOnDeletion"))
                .isEqualTo(true);
        assertThat(Delivered.value(set, "spec", "template", "spec", "source", "path"))
                .isEqualTo("rendered/kaas-mgmt-two/{{.namespace}}");
    }

    @Test
    void everyKindOfEveryReleaseHasAHealth() {
        Set<String> known = Health.ALL.stream()
                .map(health -> health.apiVersion() + " " + health.kind())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new TreeSet<>();
        Catalogue.bundled()
                .releases()
                .forEach(release ->
                        release.apiVersions().forEach((kind, apiVersion) -> written.add(apiVersion + " " + kind)));
        assertThat(known).isSubsetOf(written);
        TREE.below("rendered").values().stream()
                .map(Delivered::parse)
                .filter(object -> !object.get("kind").equals("Kustomization"))
                .forEach(object -> assertThat(known).contains(object.get("apiVersion") + " " + object.get("kind")));
    }

    @Test
    void aNameThatNoLabelHoldsIsCutAndStaysDifferent() {
        String project = "a".repeat(60);

        assertThat(AgentName.of("kaas-mgmt", project, "subnet"))
                .hasSize(63)
                .isNotEqualTo(AgentName.of("kaas-mgmt", project, "cluster"));
        assertThat(AgentName.of("kaas-mgmt", "mosk", "subnet")).isEqualTo("kaas-mgmt-mosk-subnet");
    }
}
