package dev.netspec.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Text files in a zip whose bytes depend on nothing but them and a given time. They are stored and not compressed, since
 * what a compressor yields depends on the version of zlib in the JDK; and no entry has an owner or a mode.
 */
public final class Zip {

    private Zip() {}

    /**
     * @param files text by path, with forward slashes
     * @param time of every file in it, in 1980 or later, to two seconds
     */
    public static byte[] of(SortedMap<String, String> files, Instant time) {
        LocalDateTime inUtc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(file.getKey(), content, inUtc));
                zip.write(content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content, LocalDateTime time) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
