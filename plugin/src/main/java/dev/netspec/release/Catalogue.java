package dev.netspec.release;

import dev.netspec.schema.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The releases that netspec knows. An entry is read when it is first asked for: a build asks for one or two of them. */
public final class Catalogue {

    /** Entries never change, so one that was read serves every later compilation. */
    private static final Map<String, Release> READ = new ConcurrentHashMap<>();

    private final List<String> names;

    private Catalogue(List<String> names) {
        this.names = names;
    }

    /** The catalogue of the schema module. */
    public static Catalogue bundled() {
        return new Catalogue(Schemas.releases());
    }

    /** Oldest first. */
    public List<Release> releases() {
        return names.stream().map(Catalogue::read).toList();
    }

    public Optional<Release> find(String name) {
        return names.stream().filter(name::equals).findFirst().map(Catalogue::read);
    }

    /** The patch releases that a shortened name could mean: {@code 2.24} means three. */
    public List<Release> startingWith(String name) {
        return names.stream()
                .filter(each -> each.startsWith(name + "."))
                .map(Catalogue::read)
                .toList();
    }

    /** The releases that have a feature, oldest first. */
    public List<Release> having(Feature feature) {
        return releases().stream().filter(release -> release.has(feature)).toList();
    }

    /** The oldest release that has a feature; empty if none has. */
    public Optional<Release> firstWith(Feature feature) {
        return names.stream()
                .map(Catalogue::read)
                .filter(release -> release.has(feature))
                .findFirst();
    }

    private static Release read(String name) {
        return READ.computeIfAbsent(name, each -> ReleaseReader.read(each, Schemas.release(each)));
    }
}
