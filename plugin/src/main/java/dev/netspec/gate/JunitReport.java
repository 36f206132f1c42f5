package dev.netspec.gate;

import dev.netspec.diagnostic.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each rule as a test: passed where it found nothing, and else a test for each of its findings, which fails if the finding
 * fails the build. Readers tell tests apart by class and name, so both outlive edits. Source: Surefire's
 * {@code surefire-test-report.xsd}; "Unit test reports" of GitLab's documentation.
 */
final class JunitReport {

    private JunitReport() {}

    static String of(Report report) {
        List<String> passed = new ArrayList<>(report.run().rules());
        report.findings().forEach(each -> passed.remove(each.id()));
        long failures = report.findings().stream().filter(report::fails).count();
        XmlText xml = new XmlText()
                .open(
                        "testsuite",
                        "name",
                        "netspec",
                        "time",
                        "0",
                        "tests",
                        passed.size() + report.findings().size(),
                        "errors",
                        0,
                        "skipped",
                        0,
                        "failures",
                        failures);
        passed.forEach(id -> open(id, Reported.title(id), xml).close());
        Set<String> taken = new HashSet<>();
        report.findings().forEach(each -> test(each, report, taken, xml));
        return xml.close().end();
    }

    private static void test(Reported each, Report report, Set<String> taken, XmlText xml) {
        String subject = Printable.of(each.subject().isEmpty() ? each.place().path() : each.subject());
        String name = subject;
        for (int number = 2; !taken.add(each.id() + " " + name); number++) {
            name = subject + " (" + number + ")";
        }
        open(each.id(), name, xml);
        if (report.fails(each)) {
            xml.open("failure", "message", each.message(), "type", each.id());
        } else {
            xml.open("system-out");
        }
        xml.text(details(each)).close().close();
    }

    private static XmlText open(String id, String name, XmlText xml) {
        return xml.open("testcase", "classname", "netspec." + id, "name", name, "time", "0");
    }

    private static String details(Reported each) {
        List<String> lines = new ArrayList<>();
        lines.add(Printable.of(each.place().toString()) + ": " + each.severity().word() + "[" + each.id() + "] "
                + each.message());
        lines.addAll(each.remarks());
        return String.join("\n", lines);
    }
}
