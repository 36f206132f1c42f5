package dev.netspec.review;

/**
 * Why a change is as dangerous as it is. The table of all reasons: what cannot be traced to a document says that it is
 * inference.
 */
public enum Ground {
    NEW(Risk.SAFE, "it is new, so nothing depends on it yet", "inference"),
    NOT_WRITTEN(Risk.SAFE, "no object of the product says it", "netspec: the objects that it writes"),
    NOTATION(
            Risk.SAFE,
            "the same addresses are written otherwise",
            "MCC: Subnet, `includeRanges`; MetalLB, IPAddressPool"),
    MORE_ADDRESSES(
            Risk.SAFE,
            "what has an address keeps it, and more are free",
            "MetalLB internal/allocator/allocator.go (SetPools); of IPAM inference"),
    LATER_SERVICES(
            Risk.SAFE,
            "it counts for Services to come, and those that have an address keep it",
            "MetalLB internal/allocator/allocator.go (SetPools)"),
    MORE_BOOT_ADDRESSES(
            Risk.SAFE,
            "machines have these addresses only while they are provisioned, and more are free",
            "MCC: \"DHCP range requirements for PXE\""),
    BOOTSTRAP_ONLY(Risk.SAFE, "it counts only while a management cluster is bootstrapped", "Rules P-04, M-23"),
    AGENTS_ONLY(
            Risk.SAFE,
            "it is for the GitOps agents, and the product does not read it",
            "netspec: the objects that it writes"),
    MARK_ONLY(
            Risk.SAFE,
            "the mark takes the protection off its objects, and deletes none",
            "netspec: the objects that it writes"),
    MACHINES_ELSEWHERE(
            Risk.SAFE,
            "netspec writes no Machine: whoever adds or deletes one does it beside the spec",
            "netspec: the objects that it writes"),
    WRITTEN_OTHERWISE(
            Risk.SAFE,
            "another version of netspec writes it so, and no address changes",
            "netspec: the objects that it writes"),
    TEMPLATE_NOT_IN_USE(Risk.SAFE, "no machine has this L2 template", "Rule L-30"),

    TEMPLATE_IN_USE(
            Risk.DISRUPTIVE,
            "an L2 template in use changes: the network of its hosts is configured anew, once the operator has validated it",
            "Rule L-30; MOSK 26.1: \"Create L2 templates\"; MCC: \"IPAM\" overview"),
    HOSTS_FOLLOW(
            Risk.DISRUPTIVE,
            "the L2 templates take it from the Subnet, so the network of the hosts is configured anew",
            "Rule L-30; MOSK: \"L2 template macros\"; that hosts follow a Subnet is inference"),
    OTHER_TEMPLATE(
            Risk.DISRUPTIVE, "machines get another L2 template, and with it another network", "Rules L-07, L-27, L-30"),
    FEWER_BOOT_ADDRESSES(
            Risk.DISRUPTIVE,
            "machines that are just being provisioned may have the addresses that go",
            "MCC: \"DHCP range requirements for PXE\"; that they lose them is inference"),
    ANNOUNCED_OTHERWISE(
            Risk.DISRUPTIVE,
            "clients reach Services and the API in another way, and do not reach them in between",
            "MCC: \"MetalLBConfig\"; MOSK: \"Configure BGP announcement\"; that there is a gap is inference"),
    ROUTES_ANEW(
            Risk.DISRUPTIVE,
            "sessions with routers are set up anew, or routers get other routes",
            "MetalLB, BGPPeer and BGPAdvertisement; that traffic pauses is inference"),
    METALLB_ELSEWHERE(
            Risk.DISRUPTIVE,
            "the configuration of MetalLB is made of other objects",
            "Rules M-01, M-04, V-03; that traffic may pause is inference"),
    UPGRADE(
            Risk.DISRUPTIVE,
            "the product of the region is to be of that release",
            "Rules V-01, V-03; the risk is inference"),
    PASSED_THROUGH(
            Risk.DISRUPTIVE, "netspec passes it through, and does not know what the product makes of it", "inference"),

    UNPROTECTED(
            Risk.DESTRUCTIVE,
            "an agent that still syncs the objects deletes what is gone from the repository, and asks nobody",
            "Argo CD, sync options; Flux, Kustomization, garbage collection"),
    SERVICES_LOSE_ADDRESSES(
            Risk.DESTRUCTIVE,
            "the addresses that go may be those of Services: up to 0.13 MetalLB refuses its whole configuration then, from"
                    + " 0.14 it takes them back",
            "MetalLB internal/allocator/allocator.go (SetPools)"),
    HOSTS_LOSE_ADDRESSES(
            Risk.DESTRUCTIVE,
            "hosts may have the addresses that go",
            "MCC: Subnet, `status.allocatedIPs`; what IPAM does then is inference"),
    RENUMBERED(Risk.DESTRUCTIVE, "hosts and Services get other addresses", "MCC: Subnet; inference"),
    RENAMED(
            Risk.DESTRUCTIVE,
            "a name is the identity of an object, so a rename is a delete and a create",
            "Kubernetes: object names and IDs"),
    DELETED(Risk.DESTRUCTIVE, "objects that may be in use are deleted", "Kubernetes: object names and IDs"),
    DELETED_AS_MARKED(
            Risk.DESTRUCTIVE,
            "it was marked for deletion, and its objects are deleted now",
            "Kubernetes: object names and IDs"),
    FEWER_MACHINES(Risk.DESTRUCTIVE, "machines that may be in use lose their L2 template", "Rules L-07, L-27"),

    FIXED_BY_PRODUCT(
            Risk.FORBIDDEN,
            "the product does not reconfigure it in a cluster that exists",
            "Rule C-23, which is inference"),
    FIXED_BY_IDENTITY(
            Risk.FORBIDDEN,
            "a cluster that exists stays what it is and where it is: its objects would be deleted there and created here",
            "Kubernetes: object names and IDs; MCC: \"Cluster\"; that the product cannot do it is inference"),
    DOWNGRADE(Risk.FORBIDDEN, "the product does not go back to an earlier release", "recollection");

    private final Risk risk;
    private final String reason;
    private final String source;

    Ground(Risk risk, String reason, String source) {
        this.risk = risk;
        this.reason = reason;
        this.source = source;
    }

    public Risk risk() {
        return risk;
    }

    /** A sentence without its full stop. */
    public String reason() {
        return reason;
    }

    /** Where that is documented, as the page of a finding names its source. */
    public String source() {
        return source;
    }
}
