package dev.netspec.netplan;

import dev.netspec.model.Interface;
import dev.netspec.node.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an npTemplate says of each interface: in the words of the model, and in netplan's where the model has none. */
public final class NetplanInterfaces {

    private final List<Interface> interfaces = new ArrayList<>();
    private final SortedMap<String, MapNode> raw = new TreeMap<>();

    void add(Interface each, MapNode rawKeys) {
        interfaces.add(each);
        if (!rawKeys.isEmpty()) {
            raw.put(each.name(), rawKeys);
        }
    }

    public List<Interface> interfaces() {
        return interfaces;
    }

    public SortedMap<String, MapNode> raw() {
        return raw;
    }
}
