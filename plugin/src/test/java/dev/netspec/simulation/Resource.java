package dev.netspec.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Kubernetes object as its YAML says it, and nothing besides. */
final class Resource {

    private final Map<?, ?> yaml;
    private final Id id;
    private final int hash;

    Resource(Map<?, ?> yaml) {
        this.yaml = yaml;
        this.hash = yaml.hashCode();
        this.id = new Id(
                text("kind").orElseThrow(),
                text("metadata", "namespace").orElse(""),
                text("metadata", "name").orElseThrow());
    }

    static List<Resource> parse(String text) {
        List<Resource> all = new ArrayList<>();
        Yaml.documents(text).forEach(document -> all.add(new Resource(document)));
        return all;
    }

    Id id() {
        return id;
    }

    Optional<String> annotation(String key) {
        return text("metadata", "annotations", key);
    }

    Optional<String> label(String key) {
        return text("metadata", "labels", key);
    }

    String yaml() {
        return Yaml.dump(yaml);
    }

    /** What is below these keys. */
    Optional<Object> value(String... keys) {
        Object here = yaml;
        for (String key : keys) {
            here = here instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return Optional.ofNullable(here);
    }

    Optional<String> text(String... keys) {
        return value(keys).map(Object::toString);
    }

    boolean isTrue(String... keys) {
        return value(keys).filter(Boolean.TRUE::equals).isPresent();
    }

    List<?> list(String... keys) {
        return (List<?>) value(keys).orElse(List.of());
    }

    Map<?, ?> map(String... keys) {
        return (Map<?, ?>) value(keys).orElse(Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Resource that && hash == that.hash && yaml.equals(that.yaml);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
