package dev.netspec.maven;

import dev.netspec.report.Look;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoFailureException;
import org.fusesource.jansi.Ansi;
import org.fusesource.jansi.AnsiConsole;

/**
 * The terminal that Maven writes to. Maven decides about colours by {@code -Dstyle.color}, batch mode and the log file; in
 * addition, there has to be a terminal, or a user who always wants them.
 */
final class Terminal {

    private static final Choice<Look.Form> FORM =
            new Choice<>(List.of(Look.Form.values()), form -> form.name().toLowerCase(Locale.ROOT));

    private static final String NUMBER = "[1-9][0-9]{0,3}";

    private Terminal() {}

    /**
     * @param width what the user wants, if anything
     * @param format long or short
     * @param style Maven's {@code style.color}: auto, always or never
     */
    static Look look(Optional<Integer> width, String format, String style) throws MojoFailureException {
        Look.Form form = FORM.get("netspec.format", format);
        Map<String, String> environment = System.getenv();
        boolean wantsColor = environment.getOrDefault("NO_COLOR", "").isEmpty();
        String columns = environment.getOrDefault("COLUMNS", "");
        int known = columns.matches(NUMBER) ? Integer.parseInt(columns) : ask(() -> AnsiConsole.getTerminalWidth(), 0);
        int usual = known > 0 ? known : Look.PLAIN.width();
        return new Look(width.orElse(usual), wantsColor && hasColor(style), form);
    }

    private static boolean hasColor(String style) {
        return (System.console() != null || style.equals("always")) && ask(() -> Ansi.isEnabled(), false);
    }

    /** What Maven's own console says of the terminal, if it is in use and can say it on this machine. */
    private static <T> T ask(Supplier<T> question, T otherwise) {
        try {
            return AnsiConsole.isInstalled() ? question.get() : otherwise;
        } catch (LinkageError unable) {
            return otherwise;
        }
    }
}
