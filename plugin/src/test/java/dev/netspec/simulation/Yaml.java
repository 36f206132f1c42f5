package dev.netspec.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML parser that is not netspec's. */
final class Yaml {

    private Yaml() {}

    static List<Map<?, ?>> documents(String text) {
        List<Map<?, ?>> all = new ArrayList<>();
        for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
            all.add((Map<?, ?>) document);
        }
        return all;
    }

    static String dump(Object value) {
        return new Dump(DumpSettings.builder().build()).dumpToString(value);
    }

    static Map<?, ?> map(String text) {
        return documents(text).get(0);
    }
}
