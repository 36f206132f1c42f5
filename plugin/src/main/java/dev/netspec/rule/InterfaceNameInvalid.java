package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Nics;
import dev.netspec.source.Origin;
import java.util.regex.Pattern;

/** Linux accepts only some names of interfaces. */
final class InterfaceNameInvalid extends LayoutRule {

    private static final Pattern VALID = Pattern.compile("(?!\\.{1,2}$)[^\\s/:]{1,15}");

    InterfaceNameInvalid() {
        super("interface-name-invalid", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (layout.nics() instanceof Nics.Named named) {
            for (int index = 0; index < named.names().size(); index++) {
                check(named.names().get(index), layout.origin().at("nics", Integer.toString(index)), out);
            }
        }
        layout.interfaces().stream()
                .filter(each -> !(each instanceof Interface.Nic))
                .forEach(each -> check(each.name(), each.origin(), out));
    }

    private static void check(String name, Origin at, Findings out) {
        if (!isValid(name)) {
            out.at(at, "`" + name + "` is not a name of an interface")
                    .fix("use up to 15 characters, without blanks, `/` and `:`");
        }
    }

    static boolean isValid(String name) {
        return VALID.matcher(name).matches();
    }
}
