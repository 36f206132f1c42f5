package dev.netspec.layout;

import dev.netspec.model.HostLayout;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layouts of a cluster's hosts.
 *
 * @param whole of the roles whose profiles are without fault
 * @param inParts what is known of the others
 */
public record LinkedHosts(List<HostLayout> whole, List<HostLayout> inParts) {

    static final LinkedHosts NONE = new LinkedHosts(List.of(), List.of());

    public LinkedHosts {
        whole = List.copyOf(whole);
        inParts = List.copyOf(inParts);
    }

    public List<HostLayout> all() {
        return Stream.concat(whole.stream(), inParts.stream()).toList();
    }
}
