package dev.netspec.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for the agents is what their published schemas take. */
class AgentSchemasTest {

    private static final String BY_NAMESPACE = """
            delivery:
              repository: git@git.example.com:network.git
              branch: release/2027
              path: environments/rendered
              argocd: {namespace: gitops, project: network, cluster: mgmt, split: namespace}
              flux: {namespace: gitops, interval: 1h, secret: network-repository}
            """;

    private static final Map<String, String> SCHEMAS = Map.of(
            "argoproj.io/v1alpha1 Application", "application",
            "argoproj.io/v1alpha1 ApplicationSet", "applicationset",
            "source.toolkit.fluxcd.io/v1 GitRepository", "gitrepository",
            "kustomize.toolkit.fluxcd.io/v1 Kustomization", "kustomization");

    @ParameterizedTest
    @ValueSource(strings = {Delivered.STATED, BY_NAMESPACE})
    void everyObjectOfAnAgentFitsItsSchema(String delivery) {
        TreeSet<String> seen = new TreeSet<>();
        Delivered.objects(Delivered.by(delivery))
                .forEach((path, object) -> schema(object).ifPresent(schema -> {
                    schema.validate(new JSONObject(object));
                    seen.add((String) object.get("kind"));
                }));
        assertThat(seen).hasSize(3).contains("GitRepository", "Kustomization");
    }

    @ParameterizedTest
    @ValueSource(strings = {Delivered.STATED, BY_NAMESPACE})
    void everySchemaRefusesAMisspeltKey(String delivery) {
        Delivered.objects(Delivered.by(delivery))
                .forEach((path, object) -> schema(object).ifPresent(schema -> {
                    for (String key : ((Map<?, ?>) object.get("spec")).keySet().toArray(String[]::new)) {
                        JSONObject misspelt = new JSONObject(object);
                        JSONObject spec = misspelt.getJSONObject("spec");
                        spec.put(key + "s", spec.remove(key));
                        assertThatThrownBy(() -> schema.validate(misspelt))
                                .as("%s with `%ss`", path, key)
                                .isInstanceOf(ValidationException.class);
                    }
                }));
    }

    @Test
    void nothingElseIsWrittenButConfigMapsAndListsOfFiles() {
        assertThat(Delivered.objects(Delivered.by(Delivered.STATED)).values())
                .filteredOn(object -> schema(object).isEmpty())
                .extracting(object -> object.get("apiVersion") + " " + object.get("kind"))
                .containsOnly("v1 ConfigMap", "kustomize.config.k8s.io/v1beta1 Kustomization");
    }

    private static Optional<Schema> schema(Map<?, ?> object) {
        return Optional.ofNullable(SCHEMAS.get(object.get("apiVersion") + " " + object.get("kind")))
                .map(AgentSchemasTest::load);
    }

    private static Schema load(String name) {
        try (InputStream in = AgentSchemasTest.class.getResourceAsStream("/crd/" + name + ".json")) {
            return SchemaLoader.builder()
                    .schemaJson(new JSONObject(new JSONTokener(in)))
                    .draftV7Support()
                    .build()
                    .load()
                    .build();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
