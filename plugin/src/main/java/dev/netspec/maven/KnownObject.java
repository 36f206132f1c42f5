package dev.netspec.maven;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.provenance.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * An object that the spec compiles to, as a user gives it on the command line.
 *
 * @param managementCluster whose API it is for
 */
record KnownObject(String managementCluster, Manifest manifest) {

    /** How many names are shown of those that there are. */
    private static final int SHOWN = 10;

    /**
     * The object of this name; fails with the nearest names if there is none, and with the choices if there are several.
     *
     * @param name {@code Kind/namespace/name}, or with the management cluster before it where several have such an object
     */
    static KnownObject named(String name, List<ManifestSet> sets) throws MojoFailureException {
        List<KnownObject> all = new ArrayList<>();
        sets.forEach(set -> set.manifests().forEach(each -> all.add(new KnownObject(set.managementCluster(), each))));
        List<KnownObject> found = all.stream()
                .filter(each -> each.name().equals(name) || each.fullName().equals(name))
                .toList();
        if (found.size() > 1) {
            throw new MojoFailureException("several management clusters have `" + name + "`: give "
                    + Phrase.or(found.stream().map(KnownObject::fullName).toList()));
        }
        if (found.isEmpty()) {
            throw new MojoFailureException(refusal(name, all));
        }
        return found.get(0);
    }

    private static String refusal(String name, List<KnownObject> all) {
        List<String> names = all.stream()
                .map(name.chars().filter(each -> each == '/').count() > 2 ? KnownObject::fullName : KnownObject::name)
                .distinct()
                .toList();
        return (name.isEmpty()
                        ? "netspec.object does not say which object is meant"
                        : "the spec does not compile to an object `" + name + "`")
                + DidYouMean.nearest(name, names)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse(": write it as `Kind/namespace/name`" + example(names));
    }

    private static String example(List<String> names) {
        return names.isEmpty()
                ? ""
                : ", one of " + Phrase.or(names.stream().limit(SHOWN).toList())
                        + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    String name() {
        return manifest.kind() + "/" + manifest.namespace() + "/" + manifest.name();
    }

    private String fullName() {
        return managementCluster + "/" + name();
    }

    /**
     * Its fields; those at and below a pointer if one is given. Fails with the nearest one if there are none.
     *
     * @param pointer for example {@code /spec/cidr}
     */
    List<Field> fields(Optional<String> pointer) throws MojoFailureException {
        List<Field> all = Field.of(manifest);
        if (pointer.isEmpty()) {
            return all;
        }
        List<Field> some = all.stream()
                .filter(field -> (field.pointer() + "/").startsWith(pointer.get() + "/"))
                .toList();
        if (some.isEmpty()) {
            throw new MojoFailureException("`" + name() + "` has no field `" + pointer.get() + "`"
                    + DidYouMean.nearest(
                                    pointer.get(),
                                    all.stream().map(Field::pointer).toList())
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse("; without netspec.field all are shown"));
        }
        return some;
    }
}
