package dev.netspec.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The time that the property {@code project.build.outputTimestamp} gives to the entries of archives. Source: Maven, guide to
 * configuring for reproducible builds: ISO 8601 or seconds since 1970, and a single character that is no digit for none.
 */
final class OutputTimestamp {

    /** What a zip can say first; also what its entries have if the property says nothing. */
    static final Instant FIRST = Instant.parse("1980-01-01T00:00:02Z");

    private static final Instant LAST = Instant.parse("2099-12-31T23:59:59Z");

    private OutputTimestamp() {}

    /** @param text what the property says; empty if it is not there */
    static Instant of(String text) throws MojoFailureException {
        if (text.isEmpty() || text.length() == 1 && !Character.isDigit(text.charAt(0))) {
            return FIRST;
        }
        Instant time = parse(text);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw refused(text, "give a time from `" + FIRST + "` to `" + LAST + "`, which is what archives can say");
        }
        return time;
    }

    private static Instant parse(String text) throws MojoFailureException {
        try {
            return text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException | NumberFormatException noTime) {
            throw refused(text, "write a time such as `2027-03-31T12:00:00Z`");
        }
    }

    private static MojoFailureException refused(String text, String fix) {
        return new MojoFailureException("project.build.outputTimestamp is `" + text + "`: " + fix);
    }
}
