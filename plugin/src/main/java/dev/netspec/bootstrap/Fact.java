package dev.netspec.bootstrap;

/** Something that the spec states of a network, in the order in which to tell it. */
enum Fact {
    CIDR("cidr"),
    VLAN("vlan"),
    GATEWAY("gateway"),
    NAMESERVERS("nameservers"),
    HOSTS("hosts"),
    DHCP("dhcp"),
    API_ENDPOINT("apiEndpoint"),
    /** The pool that the product reserves for the network. */
    LOAD_BALANCER("loadBalancer"),
    /** Any other pool. */
    POOL("pools");

    private final String key;

    Fact(String key) {
        this.key = key;
    }

    /** The spec's key for it. */
    String key() {
        return key;
    }
}
