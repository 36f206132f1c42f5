package dev.netspec.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which objects are protected how.
 *
 * @param usual of all without an exception
 * @param exceptions by kind; where manifests say it, also by object, as in {@code Subnet/mosk/mosk-1-lcm}
 */
public record ProtectionModes(ProtectionMode usual, SortedMap<String, ProtectionMode> exceptions) {

    /** Who deletes a Cluster deletes its machines; all else can be made again. Source: MCC, delete a managed cluster. */
    public static final ProtectionModes BY_RISK = of(ProtectionMode.CONFIRM, Map.of("Cluster", ProtectionMode.NEVER));

    /** An exception that says what is usual is none. */
    public ProtectionModes {
        SortedMap<String, ProtectionMode> telling = new TreeMap<>(exceptions);
        telling.entrySet().removeIf(each -> !each.getKey().contains("/") && each.getValue() == usual);
        exceptions = Collections.unmodifiableSortedMap(telling);
    }

    public static ProtectionModes of(ProtectionMode usual, Map<String, ProtectionMode> exceptions) {
        return new ProtectionModes(usual, new TreeMap<>(exceptions));
    }

    public ProtectionMode ofKind(String kind) {
        return exceptions.getOrDefault(kind, usual);
    }

    /** @param object as in {@code Subnet/mosk/mosk-1-lcm} */
    public ProtectionMode ofObject(String object) {
        return Optional.ofNullable(exceptions.get(object))
                .orElseGet(() -> ofKind(object.substring(0, object.indexOf('/'))));
    }
}
