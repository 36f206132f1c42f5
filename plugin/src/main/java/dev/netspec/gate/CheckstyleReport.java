package dev.netspec.gate;

import dev.netspec.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings by file, as Checkstyle writes them. */
final class CheckstyleReport {

    private CheckstyleReport() {}

    static String of(Report report) {
        Map<String, List<Reported>> files = report.findings().stream()
                .collect(Collectors.groupingBy(each -> each.place().path(), LinkedHashMap::new, Collectors.toList()));
        XmlText xml = new XmlText().open("checkstyle", "version", "10.0");
        files.forEach((path, findings) -> {
            xml.open("file", "name", path);
            findings.forEach(each -> error(each, xml));
            xml.close();
        });
        return xml.close().end();
    }

    private static void error(Reported each, XmlText xml) {
        xml.open(
                        "error",
                        "line",
                        each.place().line(),
                        "column",
                        each.place().column(),
                        "severity",
                        each.severity() == Severity.NOTE
                                ? "info"
                                : each.severity().word(),
                        "message",
                        each.messageAndFix(),
                        "source",
                        "netspec." + each.id())
                .close();
    }
}
