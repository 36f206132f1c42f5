package dev.netspec.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipTest {

    private static final Map<String, String> FILES = Map.of("b/ä.yaml", "ö\n", "a.yaml", "");
    private static final Instant TIME = Instant.parse("2027-03-31T12:00:04Z");

    @Test
    void holdsTheFilesInOrderAndWithTheGivenTime() throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("2027-03-31T12:00:04");
                read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(read).isEqualTo(FILES);
    }

    @Test
    void theTimeZoneOfTheMachineDoesNotMatter() {
        byte[] here = zip();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(zip()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] zip() {
        return Zip.of(new TreeMap<>(FILES), TIME);
    }
}
