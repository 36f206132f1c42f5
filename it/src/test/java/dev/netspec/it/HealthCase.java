package dev.netspec.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of the table that says what the agents are to think of an object.
 *
 * @param object as the API server would return it, as far as it matters
 * @param argoCd Argo CD's word for its health
 * @param flux kstatus's word for its status
 */
record HealthCase(String kind, String shape, Map<String, ?> object, String argoCd, String flux) {

    private static final Path TABLE = Path.of("src/test/resources/dev/netspec/it/health.yaml");

    static List<HealthCase> all() throws IOException {
        List<HealthCase> all = new ArrayList<>();
        Rendered.parse(Files.readString(TABLE))
                .get(0)
                .forEach((kind, rows) -> ((List<?>) rows).forEach(row -> all.add(of((String) kind, (Map<?, ?>) row))));
        return all;
    }

    private static HealthCase of(String kind, Map<?, ?> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", kind);
        object.put("metadata", Map.of("generation", 2));
        ((Map<?, ?>) row.get("object")).forEach((key, value) -> object.put((String) key, value));
        return new HealthCase(
                kind, (String) row.get("shape"), object, (String) row.get("argocd"), (String) row.get("flux"));
    }

    @Override
    public String toString() {
        return kind + ": " + shape;
    }
}
