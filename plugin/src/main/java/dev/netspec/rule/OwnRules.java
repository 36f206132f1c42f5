package dev.netspec.rule;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Findings;
import dev.netspec.model.NetworkModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules that somebody else wrote, and put on the class path of the plugin as a service. */
public final class OwnRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    private OwnRules() {}

    /**
     * The rules that are named as services beside netspec's classes, by id.
     *
     * @throws UnusableRuleException if one cannot be loaded, or its id is not in kebab case, netspec's own, or another's
     */
    public static List<Rule> load() {
        List<Rule> own = new ArrayList<>();
        try {
            ServiceLoader.load(Rule.class, OwnRules.class.getClassLoader()).forEach(own::add);
        } catch (ServiceConfigurationError error) {
            throw new UnusableRuleException(
                    "a rule on the class path of netspec cannot be loaded: " + error.getMessage(), error);
        }
        refuseUnusableIds(own);
        own.sort(Comparator.comparing(Rule::id));
        return List.copyOf(own);
    }

    static void refuseUnusableIds(List<Rule> own) {
        Set<String> taken = Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        for (Rule rule : own) {
            if (!ID.matcher(rule.id()).matches()) {
                throw new UnusableRuleException(
                        words(rule) + " is not named in kebab case, for example acme-vlan-plan");
            }
            if (!taken.add(rule.id())) {
                throw new UnusableRuleException(words(rule) + " has the name of another rule");
            }
        }
    }

    /** A rule that fails has checked nothing, so the build must not pass. */
    static void run(Rule rule, NetworkModel model, Diagnostics.Collector out) {
        try {
            rule.check(model, new Findings(rule.id(), rule.severity(), out));
        } catch (RuntimeException failure) {
            throw new UnusableRuleException(words(rule) + " failed: " + failure, failure);
        }
    }

    private static String words(Rule rule) {
        return "rule " + rule.id() + " (" + rule.getClass().getName() + ")";
    }
}
