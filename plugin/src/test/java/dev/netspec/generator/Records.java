package dev.netspec.generator;

import dev.netspec.model.Address;
import dev.netspec.model.NetworkModel;
import dev.netspec.source.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Takes the records of package {@code model} apart and puts them together again, whatever they are. */
final class Records {

    /** A component of a record, in one model. */
    record Slot(Record owner, RecordComponent component) {

        Object value() {
            return get(owner, component);
        }

        /** {@code Network.cidr}. */
        String name() {
            return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        }
    }

    /** What reflection would make anew each time. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Records() {}

    /** Every component of every record of a model, but for origins. */
    static List<Slot> slots(NetworkModel model) {
        Map<Record, Boolean> seen = new IdentityHashMap<>();
        List<Slot> slots = new ArrayList<>();
        collect(model, seen, slots);
        return slots;
    }

    private static void collect(Object value, Map<Record, Boolean> seen, List<Slot> slots) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(each, seen, slots));
        } else if (value instanceof Collection<?> all) {
            all.forEach(each -> collect(each, seen, slots));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, seen, slots));
        } else if (isModel(value) && seen.put((Record) value, true) == null) {
            for (RecordComponent component : components(value.getClass())) {
                slots.add(new Slot((Record) value, component));
                collect(get((Record) value, component), seen, slots);
            }
        }
    }

    static List<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != Origin.class)
                .toList();
    }

    static boolean isModel(Object value) {
        return value instanceof Record && value.getClass().getPackage().equals(NetworkModel.class.getPackage());
    }

    /** The same model, with another value in one place. */
    static NetworkModel with(NetworkModel model, Slot slot, Object value) {
        return (NetworkModel) copy(
                model,
                (owner, component) -> owner == slot.owner()
                                && component.getName().equals(slot.component().getName())
                        ? Optional.of(value)
                        : Optional.empty());
    }

    /** Without origins, and in one order where the order of things with names means nothing. */
    static NetworkModel canonical(NetworkModel model) {
        return (NetworkModel) sorted(copy(
                model,
                (owner, component) ->
                        component.getType() == Origin.class ? Optional.of(Origin.NONE) : Optional.empty()));
    }

    private static Object sorted(Object value) {
        return rebuild(value, Records::sorted, (owner, component) -> Optional.empty(), true);
    }

    private static Object copy(Object value, BiFunction<Record, RecordComponent, Optional<Object>> replacement) {
        return rebuild(value, each -> copy(each, replacement), replacement, false);
    }

    private interface Inner {
        Object of(Object value);
    }

    private static Object rebuild(
            Object value,
            Inner inner,
            BiFunction<Record, RecordComponent, Optional<Object>> replacement,
            boolean isSorted) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner::of);
        }
        if (value instanceof List<?> list) {
            boolean means = list.stream().anyMatch(each -> !isModel(each) || each instanceof Address);
            List<Object> copied = new ArrayList<>(list.stream().map(inner::of).toList());
            if (isSorted && !means) {
                copied.sort(Comparator.comparing(Object::toString));
            }
            return copied;
        }
        if (value instanceof Set<?> set) {
            return new LinkedHashSet<>(set);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copied = map instanceof SortedMap ? new TreeMap<>() : new LinkedHashMap<>();
            map.forEach((key, each) -> copied.put(key, inner.of(each)));
            return copied;
        }
        if (!isModel(value)) {
            return value;
        }
        Record owner = (Record) value;
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(owner.getClass())) {
            Object old = get(owner, component);
            arguments.add(replacement.apply(owner, component).orElseGet(() -> inner.of(old)));
        }
        return construct(owner.getClass(), arguments);
    }

    private static Object construct(Class<?> type, List<Object> arguments) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Record owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
