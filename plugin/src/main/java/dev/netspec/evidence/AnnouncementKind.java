package dev.netspec.evidence;

/** The lists of MetalLBConfig beside the pools, and what their entries become on the cluster. */
enum AnnouncementKind {
    L2_ADVERTISEMENT("l2Advertisements", "metallb.io/v1beta1", "L2Advertisement"),
    /**
     * MetalLBConfig was made for the fields of v1beta1 (Mirantis/mcc-api, metallb_types.go), which has no {@code
     * passwordSecret}. MetalLB stores v1beta2 and has it there (metallb, api/v1beta2/bgppeer_types.go); the other fields are
     * the same in both.
     */
    BGP_PEER("bgpPeers", "metallb.io/v1beta2", "BGPPeer"),
    BGP_ADVERTISEMENT("bgpAdvertisements", "metallb.io/v1beta1", "BGPAdvertisement"),
    BFD_PROFILE("bfdProfiles", "metallb.io/v1beta1", "BFDProfile"),
    COMMUNITY("communities", "metallb.io/v1beta1", "Community");

    private final String list;
    private final String apiVersion;
    private final String kind;

    AnnouncementKind(String list, String apiVersion, String kind) {
        this.list = list;
        this.apiVersion = apiVersion;
        this.kind = kind;
    }

    String list() {
        return list;
    }

    String apiVersion() {
        return apiVersion;
    }

    String kind() {
        return kind;
    }
}
