package dev.netspec.diff;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.secret.Secrets;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value without its secrets: what stands under a key {@code password}, or behind that word in a text, is not shown. */
final class Shown {

    private static final String MASK = "***";

    /** What people call secrets. A {@code passwordSecret} names one, and is none. */
    private static final Pattern KEY =
            Pattern.compile("(?i).*(passw|passphrase|pass$|pwd|pw$|token|secret|credential|api_?key"
                    + "|access_?key|private_?key|htpasswd|authorization|stringdata).*");

    private static final String REFERENCE = "passwordSecret";

    /** What is a secret wherever it stands: a key in PEM, a user's password in a URL, the token of a header. */
    private static final Pattern VALUE =
            Pattern.compile("(?is).*(-----BEGIN|://[^/\\s:@]+:[^/\\s@]+@|\\b(bearer|basic) \\S).*");

    /** As the configuration of a daemon spells it, in which no colon follows. */
    private static final Pattern WORD = Pattern.compile("(?im)(\\bpassword\\b).*$");

    private Shown() {}

    static String of(Node node) {
        if (node instanceof MapNode map) {
            boolean isNamedSecret = map.text("name").filter(Shown::isSecret).isPresent();
            return map.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": "
                            + (isNamedSecret && entry.getKey().equals("value")
                                    ? MASK
                                    : of(
                                            List.of(entry.getKey()),
                                            entry.getValue().value())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(Shown::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return text(((ScalarNode) node).text()).strip().replace("\n", "; ");
    }

    /** @param path where it stands: a secret is one because of its key */
    static String of(List<String> path, Node node) {
        return path.stream().anyMatch(Shown::isSecret) ? MASK : of(node);
    }

    private static boolean isSecret(String name) {
        return !name.equals(REFERENCE) && KEY.matcher(name).matches();
    }

    /** A text of one or more lines, each as long as it was but for its secrets. */
    static String text(String text) {
        if (VALUE.matcher(text).matches()) {
            return MASK;
        }
        SourceFile masked = Secrets.masked(SourceFile.of("text", text));
        return WORD.matcher(new String(masked.bytes(), StandardCharsets.UTF_8)).replaceAll("$1 " + MASK);
    }
}
