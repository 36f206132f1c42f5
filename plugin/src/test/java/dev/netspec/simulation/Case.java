package dev.netspec.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A situation in which an agent can be, and what it then does, with the source that says so. */
record Case(Map<?, ?> yaml) {

    /** Something happens, and the agent does something. */
    record Step(Map<?, ?> yaml) {

        /** What is said of this, if it is said. */
        void on(String key, Consumer<Object> then) {
            if (yaml.containsKey(key)) {
                then.accept(yaml.get(key));
            }
        }

        Object get(String key) {
            return yaml.get(key);
        }
    }

    static List<Case> in(String file) {
        try (InputStream stream = Case.class.getResourceAsStream("/simulation/" + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> all = new ArrayList<>();
            ((List<?>) new Load(LoadSettings.builder().build()).loadFromString(text))
                    .forEach(entry -> all.add(new Case((Map<?, ?>) entry)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<?, ?> map(String key) {
        return yaml.containsKey(key) ? (Map<?, ?>) yaml.get(key) : Map.of();
    }

    List<?> list(String key) {
        return yaml.containsKey(key) ? (List<?>) yaml.get(key) : List.of();
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        list("steps").forEach(step -> steps.add(new Step((Map<?, ?>) step)));
        return steps;
    }

    @Override
    public String toString() {
        return yaml.get("case").toString();
    }
}
