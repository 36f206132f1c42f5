package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.ScalarNode;
import java.util.HashMap;
import java.util.Map;

/** A name server is asked once. */
final class NameServerRepeated extends ObjectRule {

    NameServerRepeated() {
        super("name-server-repeated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects).forEach(subnet -> {
            Map<String, ScalarNode> first = new HashMap<>();
            for (ScalarNode server : subnet.nameservers()) {
                ScalarNode earlier = first.putIfAbsent(server.text(), server);
                if (earlier != null) {
                    out.at(
                                    server.origin(),
                                    "the " + subnet.words() + " has the name server `" + server.text() + "` twice")
                            .note("it has it already", earlier.origin())
                            .fix("remove one of them, or give the address of another name server");
                }
            }
        });
    }
}
