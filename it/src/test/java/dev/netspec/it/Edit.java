package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Something that a commit does to the files of a spec. */
interface Edit {

    void apply(Path spec) throws IOException;

    static Edit of(Map<?, ?> written) {
        if (written.containsKey("replace")) {
            return replace(text(written, "in"), text(written, "replace"), text(written, "by"));
        }
        if (written.containsKey("move")) {
            return spec -> Files.move(spec.resolve(text(written, "move")), spec.resolve(text(written, "to")));
        }
        if (written.containsKey("append")) {
            return append(text(written, "append"), text(written, "to"));
        }
        if (written.containsKey("delete")) {
            return spec -> delete(spec.resolve(text(written, "delete")));
        }
        int cells = (Integer) written.get("cells");
        return spec -> Cells.write(cells, spec.resolve("cells"));
    }

    private static Edit replace(String file, String old, String fresh) {
        return spec -> {
            String text = Files.readString(spec.resolve(file));
            assertThat(text).containsOnlyOnce(old);
            Files.writeString(spec.resolve(file), text.replace(old, fresh));
        };
    }

    /** The documents of one file come after those of another. */
    private static Edit append(String file, String to) {
        return spec -> {
            List<String> texts = List.of(Files.readString(spec.resolve(to)), Files.readString(spec.resolve(file)));
            Files.writeString(spec.resolve(to), String.join("---\n", texts));
            Files.delete(spec.resolve(file));
        };
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static String text(Map<?, ?> written, String key) {
        return (String) written.get(key);
    }
}
