package dev.netspec.gate;

import dev.netspec.diagnostic.Severity;
import java.util.List;

/**
 * A workflow command of GitHub Actions that shows a finding at its line. Source: "Workflow commands for GitHub Actions" of
 * GitHub's documentation.
 *
 * @param line without its end
 */
public record Command(Severity severity, String line) {

    static List<Command> of(Report report) {
        return report.open().sorted(Reported.GRAVEST_FIRST).map(Command::of).toList();
    }

    private static Command of(Reported each) {
        Place place = each.place();
        String level =
                each.severity() == Severity.NOTE ? "notice" : each.severity().word();
        String message =
                each.remarks().isEmpty() ? each.message() : each.message() + "\n" + String.join("\n", each.remarks());
        return new Command(
                each.severity(),
                "::" + level + " file=" + property(place.path()) + ",line=" + place.line() + ",endLine=" + place.line()
                        + ",col=" + place.column() + ",endColumn=" + place.endColumn() + ",title="
                        + property("netspec " + each.id()) + "::" + data(message));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
