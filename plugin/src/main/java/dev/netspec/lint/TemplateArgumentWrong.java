package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.Macro;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A function of the product is given what it wants. */
final class TemplateArgumentWrong extends ObjectRule {

    private static final Pattern INTEGER = Pattern.compile("\\d+");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]+\"|`[^`]+`");
    private static final Pattern ADDRESS = Pattern.compile("\"[^\":]+:[^\":]+\"|`[^`:]+:[^`:]+`");

    TemplateArgumentWrong() {
        super("template-argument-wrong", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.macros().stream()
                    .filter(Macro::isClosed)
                    .map(GoAction::of)
                    .filter(action -> action.isCall() && action.unreadable().isEmpty())
                    .forEach(action -> wanted(action.words().get(0), action.arguments())
                            .ifPresent(wanted -> out.at(
                                            action.macro().origin(),
                                            "the function `" + action.words().get(0) + "` wants " + wanted)
                                    .fix(example(action.words().get(0)))));
        }
    }

    /** What the function wants, if it is not what it is given. */
    private static Optional<String> wanted(String function, List<String> arguments) {
        return switch (function) {
            case "nic", "mac" -> unless(is(INTEGER, arguments), "one whole number, without quotes");
            case "ip" ->
                unless(
                        is(ADDRESS, arguments),
                        "an interface and a Subnet with one colon between them, in double quotes");
            case "cidr_from_subnet", "gateway_from_subnet", "nameservers_from_subnet" ->
                unless(is(TEXT, arguments), "the name of one Subnet, in double quotes");
            case "cluster_api_lb_ip" -> unless(arguments.isEmpty(), "no argument");
            default -> Optional.empty();
        };
    }

    private static boolean is(Pattern pattern, List<String> arguments) {
        return arguments.size() == 1 && pattern.matcher(arguments.get(0)).matches();
    }

    private static Optional<String> unless(boolean right, String wanted) {
        return right ? Optional.empty() : Optional.of(wanted);
    }

    private static String example(String function) {
        return "write it like `{{" + function
                + switch (function) {
                    case "nic", "mac" -> " 0";
                    case "ip" -> " \"k8s-lcm:lcm\"";
                    case "cluster_api_lb_ip" -> "";
                    default -> " \"lcm\"";
                }
                + "}}`";
    }
}
