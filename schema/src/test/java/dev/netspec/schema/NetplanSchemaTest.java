package dev.netspec.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.everit.json.schema.ValidationException;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw netplan that each type of interface takes, and raw netplan that it does not. */
class NetplanSchemaTest {

    static final List<String> TYPES = List.of("Ethernet", "Bond", "Vlan", "Bridge");

    private static final JSONObject SCHEMA = new JSONObject(Schemas.netplan());

    /** What the spec language says in its own words, or what the compiler decides. */
    private static final Set<String> MODELLED = Set.of(
            "addresses",
            "dhcp4",
            "dhcp6",
            "gateway4",
            "id",
            "interfaces",
            "link",
            "match",
            "mtu",
            "routes",
            "set-name");

    @ParameterizedTest
    @MethodSource("keys")
    void anInterfaceTakesTheExamplesOfEachKey(String type, String key, JSONObject schema) {
        assertThat(schema.getJSONArray("examples")).isNotEmpty();
        schema.getJSONArray("examples").forEach(example -> {
            JSONObject fragment = new JSONObject().put(key, example);
            dependencies(type, key).forEach(other -> fragment.put((String) other, 1));
            assertThatCode(() -> check(type, fragment)).as(fragment.toString()).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theExamplesOfAMappingShowEachOfItsKeys(String type, String key, JSONObject schema) {
        Set<Object> shown = Stream.of(schema.getJSONArray("examples"))
                .flatMap(examples -> examples.toList().stream())
                .filter(Map.class::isInstance)
                .flatMap(example -> ((Map<?, ?>) example).keySet().stream())
                .collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        schema.optJSONObject("properties", new JSONObject()).keySet());
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void anInterfaceTakesNothingThatTheLanguageHasAWordFor(String type) {
        assertThat(definition(type).getJSONObject("properties").keySet()).doesNotContainAnyElementsOf(MODELLED);
        assertThat(definition(type).getBoolean("additionalProperties")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # type   | fragment                                                     | pointer of the violation
                    Ethernet | mtu: 9000                                                    | #
                    Ethernet | link-local: []                                               | #
                    Ethernet | wakeonlan: true                                              | #
                    Ethernet | nameservers: {addresses: [10.0.0.1], search: [a]}            | #/nameservers
                    Ethernet | optional: "yes"                                              | #/optional
                    Ethernet | activation-mode: down                                        | #/activation-mode
                    Ethernet | macaddress: 52-54-00-12-34-56                                | #/macaddress
                    Ethernet | embedded-switch-mode: switchdev                              | #
                    Ethernet | 'routing-policy: [{from: 10.0.0.0/24, type-of-service: 256}]' | #/routing-policy/0/type-of-service
                    Ethernet | 'routing-policy: [{table: 100}]'                             | #/routing-policy/0
                    Ethernet | 'routing-policy: [{from: all}]'                              | #/routing-policy/0/from
                    Ethernet | 'openvswitch: {lacp: active}'                                | #/openvswitch
                    Ethernet | 'openvswitch: {external-ids: {a: 1}}'                        | #/openvswitch/external-ids/a
                    Vlan     | emit-lldp: true                                              | #
                    Vlan     | openvswitch: {}                                              | #
                    Bond     | generic-receive-offload: false                               | #
                    Bond     | 'parameters: {mode: 802.3ad}'                                | #/parameters
                    Bond     | 'parameters: {all-slaves-active: true}'                      | #/parameters/all-slaves-active
                    Bond     | 'parameters: {arp-ip-targets: [10.0.0.1]}'                   | #/parameters
                    Bond     | 'parameters: {resend-igmp: 256}'                             | #/parameters/resend-igmp
                    Bridge   | 'parameters: {forward-delay: 4}'                             | #/parameters/forward-delay
                    Bridge   | 'parameters: {forward-delay: 4 s}'                           | #/parameters/forward-delay
                    Bridge   | 'parameters: {path-cost: {eno1: 4}}'                         | #/parameters
                    Bridge   | 'parameters: {stp: "true"}'                                  | #/parameters/stp
                    """)
    void anInterfaceRefusesWhatNetplanOrTheProductDoesNotTake(String type, String fragment, String pointer) {
        ValidationException refusal =
                catchThrowableOfType(ValidationException.class, () -> check(type, Contract.yaml(fragment)));
        assertThat(refusal).as("nothing is refused").isNotNull();
        assertThat(Contract.pointers(refusal)).contains(pointer);
    }

    static List<Arguments> keys() {
        return TYPES.stream()
                .flatMap(type -> {
                    JSONObject properties = definition(type).getJSONObject("properties");
                    return properties.keySet().stream()
                            .map(key -> arguments(type, key, resolved(properties.getJSONObject(key))));
                })
                .toList();
    }

    private static JSONObject definition(String type) {
        return SCHEMA.getJSONObject("definitions").getJSONObject(type);
    }

    private static JSONObject resolved(JSONObject property) {
        return property.has("$ref") ? (JSONObject) SCHEMA.query(property.getString("$ref")) : property;
    }

    private static JSONArray dependencies(String type, String key) {
        return definition(type).optJSONObject("dependencies", new JSONObject()).optJSONArray(key, new JSONArray());
    }

    private static void check(String type, JSONObject fragment) {
        Contract.load(new JSONObject()
                        .put("$ref", "#/definitions/" + type)
                        .put("definitions", SCHEMA.getJSONObject("definitions"))
                        .toString())
                .validate(fragment);
    }
}
