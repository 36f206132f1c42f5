package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A macro draws from Subnets that the template lists. */
final class SubnetNotListed extends ObjectRule {

    SubnetNotListed() {
        super("subnet-not-listed", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            List<String> listed =
                    template.layout().stream().map(LayoutEntry::alias).toList();
            if (!listed.isEmpty()) {
                Set<String> seen = new HashSet<>(listed);
                template.mentions().stream()
                        .filter(mention -> seen.add(mention.alias()))
                        .filter(mention -> !isMisspeltInLayout(mention.alias(), template, objects))
                        .forEach(mention -> report(template, mention, out));
            }
        }
    }

    /** Whether the list has the Subnet by a name that none has, which is reported there. */
    private static boolean isMisspeltInLayout(String alias, L2Template template, Objects objects) {
        return template.layout().stream()
                .filter(entry -> objects.isUnresolved(template, entry))
                .anyMatch(entry ->
                        DidYouMean.nearest(entry.alias(), List.of(alias)).isPresent());
    }

    private static void report(L2Template template, SubnetMention mention, Findings out) {
        Set<String> used =
                template.mentions().stream().map(SubnetMention::alias).collect(Collectors.toSet());
        List<String> unused = template.layout().stream()
                .map(LayoutEntry::alias)
                .filter(alias -> !used.contains(alias))
                .toList();
        out.at(
                        mention.origin(),
                        "`" + mention.macro() + "` draws from `" + mention.alias() + "`, which the `l3Layout` of "
                                + Objects.words(template.manifest()) + " does not list")
                .fix(DidYouMean.nearest(mention.alias(), unused)
                        .map(meant -> "did you mean `" + meant + "`?")
                        .orElse("list it in `l3Layout`"));
    }
}
