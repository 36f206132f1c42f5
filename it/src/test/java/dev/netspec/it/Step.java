package dev.netspec.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A commit of the history.
 *
 * @param message of the commit
 * @param edits what it does to the files of the spec
 * @param risk of all it changes together
 * @param says each change that netspec is to tell, with its risk
 * @param finds the ids of the findings that come with it
 */
record Step(String message, List<Edit> edits, String risk, List<String> says, List<String> finds) {

    static List<Step> all() throws IOException {
        List<Step> commits = new ArrayList<>();
        try (InputStream in = Files.newInputStream(Path.of("src/history/commits.yaml"))) {
            for (Object each : (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in)) {
                commits.add(step((Map<?, ?>) each));
            }
        }
        return commits;
    }

    private static Step step(Map<?, ?> written) {
        return new Step(
                (String) written.get("commit"),
                ((List<?>) written.get("edits"))
                        .stream().map(edit -> Edit.of((Map<?, ?>) edit)).toList(),
                (String) written.get("risk"),
                texts(written.get("says")),
                texts(written.get("finds")));
    }

    private static List<String> texts(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }

    @Override
    public String toString() {
        return message;
    }
}
