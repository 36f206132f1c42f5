package dev.netspec.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.Compilation;
import dev.netspec.generator.Records.Slot;
import dev.netspec.model.Address;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Nics;
import dev.netspec.model.StraySubnet;
import dev.netspec.model.UnsupportedCluster;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.review.Changes;
import dev.netspec.source.Origin;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Something changes if and only if the two models do not mean the same. */
class ReviewLawsTest {

    private static final int SPECS = 60;

    /** How often the value of a component is changed, each time in some other ways. */
    private static final int TRIES = 20;

    /** What no sound spec has, and so has no value here to change; what errors leave of a cluster is not compared. */
    private static final Set<String> OF_NO_SOUND_SPEC =
            Set.of("Cluster.knowsAllHosts", "HostLayout.listedPools", "ListedPool.pool", "NetworkModel.fragments");

    /** For what may be there and hardly ever is. */
    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            Address.class, new Address(new Ip(7), Origin.NONE),
            Addressing.class, new Addressing("some", false, false, List.of()),
            String.class, "some");

    /** What only manifests have. */
    private static final StraySubnet STRAY =
            new StraySubnet("stray", Cidr.parse("10.255.0.0/24").orElseThrow(), Origin.NONE);

    /** What only a spec has that its release cannot express. */
    private static final UnsupportedCluster UNSUPPORTED =
            new UnsupportedCluster("beyond", "default", "kaas-mgmt", Origin.NONE);

    private static List<NetworkModel> models() {
        return LongStream.range(0, SPECS)
                .mapToObj(GeneratedSpec::of)
                .map(GeneratedSpec::compile)
                .map(Compilation::model)
                .map(model -> new NetworkModel(
                        model.clusters(), List.of(STRAY), List.of(UNSUPPORTED), List.of(), model.tombstones()))
                .toList();
    }

    @Test
    void noComponentOfTheModelIsForgotten() {
        List<NetworkModel> models = models();
        Map<String, Set<Object>> seen = new HashMap<>();
        models.forEach(model -> Records.slots(model)
                .forEach(slot -> seen.computeIfAbsent(slot.name(), name -> new LinkedHashSet<>())
                        .add(slot.value())));
        Map<String, Integer> tried = new TreeMap<>();
        Map<String, String> silent = new TreeMap<>();
        for (NetworkModel model : models) {
            Chance chance = new Chance(models.indexOf(model));
            for (Slot slot : chance.shuffled(Records.slots(model))) {
                if (tried.getOrDefault(slot.name(), 0) < TRIES && !OF_NO_SOUND_SPEC.contains(slot.name())) {
                    for (Object value : others(slot, List.copyOf(seen.get(slot.name())))) {
                        tried.merge(slot.name(), 1, Integer::sum);
                        NetworkModel other = Records.with(model, slot, value);
                        if (Changes.between(model, other).isEmpty()
                                && !Records.canonical(other).equals(Records.canonical(model))) {
                            silent.put(slot.name(), slot.value() + " became " + value);
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(components()).isSubsetOf(union(tried.keySet(), OF_NO_SOUND_SPEC));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Of all records that a model can be made of. */
    private static Set<String> components() {
        Set<String> components = new TreeSet<>();
        collect(NetworkModel.class, new LinkedHashSet<>(), components);
        return components;
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> into) {
        if (!type.getPackage().equals(NetworkModel.class.getPackage()) || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> each : type.getPermittedSubclasses()) {
                collect(each, seen, into);
            }
        } else if (type.isRecord()) {
            for (RecordComponent component : Records.components(type)) {
                into.add(type.getSimpleName() + "." + component.getName());
                types(component.getGenericType()).forEach(each -> collect(each, seen, into));
            }
        }
    }

    private static List<Class<?>> types(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isPrimitive() ? List.of() : List.of(plain);
        }
        List<Class<?>> types = new ArrayList<>();
        if (type instanceof ParameterizedType of) {
            for (Type argument : of.getActualTypeArguments()) {
                types.addAll(types(argument));
            }
        }
        return types;
    }

    /** Some values that other models have there, and some that differ a little. */
    private static List<Object> others(Slot slot, List<Object> seen) {
        List<Object> others = new ArrayList<>();
        seen.stream().filter(value -> !value.equals(slot.value())).limit(2).forEach(others::add);
        others.addAll(near(slot.value()));
        if (slot.value().equals(Optional.empty())) {
            types(slot.component().getGenericType()).stream()
                    .filter(SAMPLES::containsKey)
                    .forEach(type -> others.add(Optional.of(SAMPLES.get(type))));
        }
        return others;
    }

    private static List<Object> near(Object value) {
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        } else if (value instanceof Integer number) {
            return List.of(number == 1 ? 2 : 1);
        } else if (value instanceof Long number) {
            return List.of(number == 1 ? 2L : 1L);
        } else if (value instanceof String text) {
            return List.of(text + "-2");
        } else if (value instanceof OptionalInt number) {
            return List.of(number.isPresent() ? OptionalInt.empty() : OptionalInt.of(7));
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? List.of(Optional.empty()) : List.of();
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? List.of() : List.of(List.of(), list.subList(1, list.size()));
        } else if (value instanceof Ip ip) {
            return List.of(new Ip(ip.value() ^ 1));
        } else if (value instanceof Cidr cidr) {
            return List.of(
                    new Cidr(cidr.network(), cidr.prefix() - 1),
                    new Cidr(new Ip(cidr.network().value() ^ 1 << 30), cidr.prefix()));
        } else if (value instanceof LocalDate day) {
            return List.of(day.plusDays(1));
        } else if (value instanceof MapNode map) {
            return List.of(
                    MapNode.builder(Origin.NONE).putAll(map).put("other", "x").build());
        } else if (value instanceof Nics) {
            return List.of(new Nics.Named(List.of("x0")), new Nics.ByPriority(List.of("x")));
        } else if (value instanceof Enum<?> constant) {
            return List.of(constant.getDeclaringClass().getEnumConstants()).stream()
                    .filter(other -> other != constant)
                    .<Object>map(other -> other)
                    .toList();
        }
        return List.of();
    }

    @Test
    void whatMeansTheSameIsNoChange() {
        LongStream.range(0, SPECS).forEach(seed -> {
            GeneratedSpec spec = GeneratedSpec.of(seed);
            NetworkModel model = spec.compile().model();
            NetworkModel shuffled = new Shuffle(seed, true).of(spec).compile().model();

            assertThat(Records.canonical(shuffled)).as("%s", spec).isEqualTo(Records.canonical(model));
            assertThat(Changes.between(model, shuffled)).as("%s", spec).isEmpty();
        });
    }

    @Test
    void ofTwoSpecsSomethingChangesUnlessTheyMeanTheSame() {
        List<NetworkModel> models = models();
        for (int index = 1; index < models.size(); index++) {
            NetworkModel before = models.get(index - 1);
            NetworkModel after = models.get(index);
            assertThat(Changes.between(before, after).isEmpty())
                    .isEqualTo(Records.canonical(before).equals(Records.canonical(after)));
        }
    }
}
