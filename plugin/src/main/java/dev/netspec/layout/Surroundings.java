package dev.netspec.layout;

import dev.netspec.model.Network;
import java.util.List;

/**
 * The networks of other clusters that hosts must find a way to.
 *
 * @param management where the API is that the cluster's objects are applied to; none for the cluster that has it
 * @param provisioning where a management or regional cluster boots the machines of others; none for a managed cluster
 */
public record Surroundings(List<Network> management, List<Network> provisioning) {

    public Surroundings {
        management = List.copyOf(management);
        provisioning = List.copyOf(provisioning);
    }
}
