package dev.netspec.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.everit.json.schema.ValidationException;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Objects that each release takes, and objects that it does not. */
class ManifestSchemaTest {

    @ParameterizedTest
    @FieldSource("dev.netspec.schema.Contract#RELEASES")
    void aReleaseTakesItsOwnObjects(String release) {
        List<JSONObject> objects = WorkedExamples.of(release);
        assertThat(objects).hasSizeGreaterThanOrEqualTo(6);
        objects.forEach(object -> assertThatCode(() -> check(release, object))
                .as(object.toString(2))
                .doesNotThrowAnyException());
    }

    @Test
    void theExamplesCoverEachKindInSomeRelease() {
        assertThat(Contract.RELEASES.stream().flatMap(release -> WorkedExamples.of(release).stream()))
                .extracting(object -> object.getString("kind"))
                .contains(
                        "Cluster",
                        "Subnet",
                        "L2Template",
                        "MetalLBConfig",
                        "MetalLBConfigTemplate",
                        "Rack",
                        "MultiRackCluster");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # kind         | path                                          | value
                    Subnet         | metadata/labels/ipam~1SVC-ceph-public         | '""'
                    Subnet         | metadata/namespace                            | default
                    L2Template     | metadata/labels/ipam~1DefaultForCluster        | '"1"'
                    L2Template     | spec/l3Layout/0/labelSelector                 | '{rack-1-lcm: "1"}'
                    L2Template     | spec/l3Layout/0/scope                         | global
                    MetalLBConfig  | spec/bgpPeers/0/spec/passwordSecret           | '{name: rack-1-tor, namespace: metallb-system}'
                    MetalLBConfig  | spec/bgpPeers/0/spec/peerPort                 | 1179
                    MetalLBConfig  | spec/bgpPeers/0/spec/holdTime                 | 1m30s
                    MetalLBConfig  | spec/bgpPeers/0/spec/holdTime                 | '"0"'
                    MetalLBConfig  | spec/bgpPeers/0/spec/keepaliveTime            | 1.5s
                    MetalLBConfig  | spec/bgpPeers/0/spec/sourceAddress            | 10.77.31.10
                    MetalLBConfig  | spec/bgpPeers/0/spec/bfdProfile               | fast
                    MetalLBConfig  | spec/bgpPeers/0/spec/ebgpMultiHop             | true
                    MetalLBConfig  | spec/bgpPeers/0/spec/nodeSelectors            | '[{matchExpressions: [{key: rack-id, operator: In, values: [rack-1]}]}]'
                    MetalLBConfig  | spec/bgpAdvertisements/0/spec/communities     | '[no-advertise, "65535:65282"]'
                    MetalLBConfig  | spec/bgpAdvertisements/0/spec/localPref       | 100
                    MetalLBConfig  | spec/bfdProfiles                              | '[{name: fast, spec: {receiveInterval: 10, detectMultiplier: 2, minimumTtl: 254, passiveMode: true}}]'
                    MetalLBConfig  | spec/communities                              | '[{name: all, spec: {communities: [{name: no-advertise, value: "65535:65282"}]}}]'
                    Rack           | spec/peeringMap/rack1-lcm/peers               | '[{neighborIP: 10.77.31.2, neighborASN: 65100, localASN: 65101}]'
                    Rack           | spec/bgpdConfigTemplate                       | 'protocol device {}'
                    """)
    void aRackedClusterMaySayMore(String kind, String path, String value) {
        Contract.RELEASES.stream()
                .filter(release -> Contract.isBetween(release, "2.24.4", ""))
                .forEach(release -> {
                    JSONObject object = WorkedExamples.first(kind, WorkedExamples.of(release, "multi-rack.yaml"));
                    WorkedExamples.set(
                            object, path, Contract.yaml("value: " + value).get("value"));
                    assertThatCode(() -> check(release, object)).as(release).doesNotThrowAnyException();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # release | kind | path                                             | value       | pointer of the violation
                    2.29   | Subnet     | metadata/name                                  | Mgmt_PXE    | #/metadata/name
                    2.29   | Subnet     | metadata/namespace                             | a.b         | #/metadata/namespace
                    2.29   | Subnet     | metadata/uid                                   | x           | #/metadata
                    2.29   | Subnet     | metadata/labels/free                           | 1           | #/metadata/labels/free
                    2.29   | Subnet     | metadata/labels/free                           | a b         | #/metadata/labels/free
                    2.29   | Subnet     | metadata/labels/a b                            | '"1"'       | #/metadata/labels/a b
                    2.29   | Subnet     | metadata/annotations                           | '{x: true}' | #/metadata/annotations/x
                    2.29   | Subnet     | metadata/labels/kaas.mirantis.com~1provider    | aws         | #/metadata/labels/kaas.mirantis.com~01provider
                    2.29   | Subnet     | metadata/labels/kaas.mirantis.com~1region      | region-one  | #/metadata/labels/kaas.mirantis.com~1region
                    2.26   | Cluster    | metadata/labels/kaas.mirantis.com~1region      | region-one  | #/metadata/labels/kaas.mirantis.com~1region
                    2.25   | Subnet     | metadata/labels/kaas.mirantis.com~1region      |             | #/metadata/labels
                    2.25   | Cluster    | metadata/labels/kaas.mirantis.com~1region      |             | #/metadata/labels
                    2.29   | Subnet     | metadata/labels/ipam~1SVC-metallb              | '"1"'       | #/metadata/labels/ipam~1SVC-metallb
                    2.29   | Subnet     | metadata/labels/ipam~1UID                      | x           | #/metadata/labels/ipam~1UID
                    2.20   | Subnet     | metadata/labels/ipam~1SVC-dhcp-range           | '"1"'       | #/metadata/labels/ipam~1SVC-dhcp-range
                    2.27   | Subnet     | metadata/labels/ipam~1SVC-MetalLB              | '"1"'       | #/metadata/labels/ipam~1SVC-MetalLB
                    2.27   | Subnet     | metadata/labels/metallb~1address-pool-name     | x           | #/metadata/labels/metallb~1address-pool-name
                    2.23   | Subnet     | metadata/labels/metallb~1address-pool-name     | x           | #/metadata/labels
                    2.29   | Subnet     | status                                         | '{}'        | #
                    2.29   | Subnet     | spec/cidr                                      |             | #/spec
                    2.29   | Subnet     | spec/cidr                                      | 10.0.0.0    | #/spec/cidr
                    2.29   | Subnet     | spec/gateway                                   | none        | #/spec/gateway
                    2.29   | Subnet     | spec/includeRanges                             | '[10.0.0.0/28]' | #/spec/includeRanges/0
                    2.29   | Subnet     | spec/includeRanges                             | '[]'        | #/spec/includeRanges
                    2.29   | Subnet     | spec/useWholeCidr                              | '"yes"'     | #/spec/useWholeCidr
                    2.20   | Subnet     | spec/subnetPoolRef                             | a/b         | #/spec
                    2.25   | L2Template | spec/clusterRef                                | kaas-mgmt   | #/spec
                    2.25   | L2Template | metadata/labels/cluster.sigs.k8s.io~1cluster-name |          | #/metadata/labels
                    2.29   | L2Template | spec/ifMapping                                 | '[eno1]'    | #/spec
                    2.29   | L2Template | spec/autoIfMappingPrio                         |             | #/spec
                    2.29   | L2Template | spec/l3Layout                                  | '[{subnetName: a}]' | #/spec/l3Layout/0
                    2.29   | L2Template | spec/l3Layout                                  | '[{subnetName: a, scope: project}]' | #/spec/l3Layout/0/scope
                    2.20   | L2Template | spec/l3Layout                                  | '[{subnetName: a, scope: global, subnetPool: b}]' | #/spec/l3Layout/0
                    2.29   | L2Template | spec/bonds                                     | '{}'        | #/spec
                    2.29   | Cluster    | spec/clusterNetwork/pods                       |             | #/spec/clusterNetwork
                    2.29   | Cluster    | spec/clusterNetwork/pods/cidrBlocks            | '[]'        | #/spec/clusterNetwork/pods/cidrBlocks
                    2.29   | Cluster    | spec/providerSpec/value/dedicatedMetallbPools  |             | #/spec/providerSpec/value
                    2.29   | Cluster    | spec/providerSpec/value/loadBalancerHost       | host        | #/spec/providerSpec/value/loadBalancerHost
                    2.29   | Cluster    | spec/providerSpec/value/release                | 2.29        | #/spec/providerSpec/value/release
                    2.29   | Cluster    | spec/providerSpec/value/publicKeys             | '[a]'       | #/spec/providerSpec/value/publicKeys/0
                    2.29   | Cluster    | spec/providerSpec/value/helmReleases           | '[{values: {}}]' | #/spec/providerSpec/value/helmReleases/0
                    2.29   | Cluster    | spec/providerSpec/value/kaas                   | '{regional: [{helmReleases: []}]}' | #/spec/providerSpec/value/kaas/regional/0
                    2.24.2 | Cluster    | spec/providerSpec/value/useBGPAnnouncement     | true        | #/spec/providerSpec/value/useBGPAnnouncement
                    2.23   | Cluster    | spec/providerSpec/value/helmReleases/0/values/configInline/address-pools/0/addresses | '[10.0.0.1]' | #/spec/providerSpec/value/helmReleases/0/values/configInline/address-pools/0/addresses/0
                    2.23   | Cluster    | spec/providerSpec/value/helmReleases/0/values/configInline/address-pools/0/protocol  | bgp3 | #/spec/providerSpec/value/helmReleases/0/values/configInline/address-pools/0/protocol
                    2.29   | Rack          | metadata/name                               | rack.1      | #/metadata/name
                    2.29   | Rack          | metadata/labels/cluster.sigs.k8s.io~1cluster-name |       | #/metadata/labels
                    2.25   | Rack          | metadata/labels/kaas.mirantis.com~1region   |             | #/metadata/labels
                    2.24.4 | MultiRackCluster | spec/bgpdConfigFileName                  |             | #/spec
                    2.29   | MultiRackCluster | spec/bgpdConfigFilePath                  | '""'        | #/spec/bgpdConfigFilePath
                    2.25   | Cluster       | spec/providerSpec/value/helmReleases        | '[{name: metallb, values: {configInline: {}}}]' | #/spec/providerSpec/value/helmReleases/0/values/configInline
                    2.29   | MetalLBConfig | spec/addressPools                           | '[]'        | #/spec
                    2.29   | MetalLBConfig | spec/allowToUpdateByIPAM                    | false       | #/spec
                    2.28   | MetalLBConfig | spec/templateName                           | x           | #/spec
                    2.29   | MetalLBConfig | spec/ipAddressPools/0/name                  | A           | #/spec/ipAddressPools/0/name
                    2.29   | MetalLBConfig | spec/ipAddressPools/0/spec/addresses        | '[10.0.0.1]' | #/spec/ipAddressPools/0/spec/addresses/0
                    2.29   | MetalLBConfig | spec/ipAddressPools/0/spec/addresses        | '[]'        | #/spec/ipAddressPools/0/spec/addresses
                    2.29   | MetalLBConfig | spec/bgpPeers                               | '[{name: a, spec: {myASN: 0, peerASN: 1, peerAddress: 10.0.0.1}}]' | #/spec/bgpPeers/0/spec/myASN
                    2.29   | MetalLBConfig | spec/bgpPeers                               | '[{name: a, spec: {myASN: 1, peerASN: 1, peerAddress: 10.0.0.1, password: x}}]' | #/spec/bgpPeers/0/spec
                    2.24.2 | MetalLBConfig | spec/bgpPeers                               | '[{name: a, spec: {myASN: 1, peerASN: 1, peerAddress: 10.0.0.1, password: x}}]' | #/spec/bgpPeers/0/spec
                    2.29   | MetalLBConfig | spec/bgpPeers                               | '[{name: a, spec: {myASN: 1, peerASN: 1, peerAddress: tor}}]' | #/spec/bgpPeers/0/spec/peerAddress
                    2.29   | MetalLBConfig | spec/bgpPeers                               | '[{name: a, spec: {myASN: 1, peerASN: 1, peerAddress: 10.0.0.1, holdTime: 90 s}}]' | #/spec/bgpPeers/0/spec/holdTime
                    2.29   | MetalLBConfig | spec/bgpPeers                               | '[{name: a, spec: {myASN: 1, peerASN: 1, peerAddress: 10.0.0.1, peerPort: 16385}}]' | #/spec/bgpPeers/0/spec/peerPort
                    2.29   | MetalLBConfig | spec/bgpAdvertisements                      | '[{name: a, spec: {peers: [b, b]}}]' | #/spec/bgpAdvertisements/0/spec/peers
                    2.29   | MetalLBConfig | spec/bgpAdvertisements                      | '[{name: a, spec: {aggregationLength: 33}}]' | #/spec/bgpAdvertisements/0/spec/aggregationLength
                    2.29   | MetalLBConfig | spec/bfdProfiles                            | '[{name: a, spec: {detectMultiplier: 1}}]' | #/spec/bfdProfiles/0/spec/detectMultiplier
                    2.29   | MetalLBConfig | spec/communities                            | '[{name: a, spec: {communities: [{name: b, value: c}]}}]' | #/spec/communities/0/spec/communities/0/value
                    2.29   | MetalLBConfig | metadata/labels/cluster.sigs.k8s.io~1cluster-name |       | #/metadata/labels
                    2.26   | MetalLBConfigTemplate | spec/templates/ipAddressPools       | '[]'        | #/spec/templates/ipAddressPools
                    2.26   | MetalLBConfigTemplate | spec/templates                      |             | #/spec
                    """)
    void aReleaseRefusesWhatItDoesNotHave(String release, String kind, String path, String value, String pointer) {
        JSONObject object = WorkedExamples.first(kind, WorkedExamples.of(release));
        WorkedExamples.set(
                object,
                path,
                value == null ? null : Contract.yaml("value: " + value).get("value"));
        ValidationException refusal = catchThrowableOfType(ValidationException.class, () -> check(release, object));
        assertThat(refusal).as("nothing is refused").isNotNull();
        assertThat(Contract.pointers(refusal)).contains(pointer);
    }

    @Test
    void interfacesOfAnAnnouncementAreNewIn2240() {
        JSONObject config = WorkedExamples.first("MetalLBConfig", WorkedExamples.of("2.24.0"));
        assertThatCode(() -> check("2.24.0", config)).doesNotThrowAnyException();
        ValidationException refusal = catchThrowableOfType(ValidationException.class, () -> check("2.23", config));
        assertThat(Contract.pointers(refusal)).contains("#/spec/l2Advertisements/0/spec");
    }

    @ParameterizedTest
    @FieldSource("dev.netspec.schema.Contract#RELEASES")
    void theProviderPartMayHaveFieldsThatAreNotKnown(String release) {
        JSONObject cluster = WorkedExamples.of(release).get(0);
        WorkedExamples.set(cluster, "spec/providerSpec/value/nodeCidr", "10.10.10.0/24");
        WorkedExamples.set(cluster, "spec/providerSpec/value/loadBalancerHost", "");
        assertThatCode(() -> check(release, cluster)).doesNotThrowAnyException();
    }

    private static void check(String release, JSONObject object) {
        String schema = Schemas.manifest(release, object.getString("kind")).orElseThrow();
        Contract.load(schema).validate(object);
    }
}
