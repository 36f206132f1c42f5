package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.Macro;
import dev.netspec.release.Feature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A macro calls a function that the product has, or one of the template engine. */
final class TemplateFunctionUnknown extends ObjectRule {

    private static final String API_ADDRESS = "cluster_api_lb_ip";

    private static final List<String> FUNCTIONS = List.of(
            "nic", "mac", "ip", "cidr_from_subnet", "gateway_from_subnet", "nameservers_from_subnet", API_ADDRESS);

    /** Go's own, and its words that steer. */
    private static final Set<String> OF_GO = Set.of(
            "and",
            "block",
            "break",
            "call",
            "continue",
            "define",
            "else",
            "end",
            "eq",
            "false",
            "ge",
            "gt",
            "html",
            "if",
            "index",
            "js",
            "le",
            "len",
            "lt",
            "ne",
            "nil",
            "not",
            "or",
            "print",
            "printf",
            "println",
            "range",
            "slice",
            "template",
            "true",
            "urlquery",
            "with");

    TemplateFunctionUnknown() {
        super("template-function-unknown", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            for (Macro macro : template.macros()) {
                GoAction.of(macro).functions().forEach(function -> check(function, macro, objects, out));
            }
        }
    }

    private static void check(String function, Macro macro, Objects objects, Findings out) {
        if (function.equals(API_ADDRESS) && !objects.release().has(Feature.BGP_ANNOUNCEMENT)) {
            out.at(macro.origin(), "release `" + objects.release() + "` has no template function `" + function + "`")
                    .fix("remove it: the API endpoint is announced by BGP from `2.24.4` on");
        } else if (!FUNCTIONS.contains(function) && !OF_GO.contains(function)) {
            Optional<String> meant = DidYouMean.nearest(function, FUNCTIONS);
            out.at(macro.origin(), "there is no template function `" + function + "`")
                    .fix(meant.map(name -> "did you mean `" + name + "`?")
                            .orElse("use one of " + Phrase.or(FUNCTIONS)));
        }
    }
}
