package dev.netspec.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a profile apart into profiles that mean the same laid over one another. */
final class Layers {

    private static final List<String> IDENTITY = List.of("apiVersion", "kind", "name");

    private final Chance chance;

    Layers(Chance chance) {
        this.chance = chance;
    }

    /** The profile itself, or what is left of it and what it extends. */
    List<Tree> of(Tree profile) {
        if (chance.in100(60)) {
            return List.of(profile);
        }
        String name = profile.text("name");
        Tree top = Tree.document("HostProfile", name);
        List<Tree> bases = new ArrayList<>();
        for (int each = chance.between(1, 2); each > 0; each--) {
            bases.add(Tree.document("HostProfile", name + "-base" + each));
        }
        List<Object> names = new ArrayList<>();
        bases.forEach(base -> names.add(base.text("name")));
        top.put("extends", names.size() == 1 && chance.in100(50) ? names.get(0) : names);
        List<Tree> all = new ArrayList<>(bases);
        all.add(top);
        profile.entries.forEach((key, value) -> {
            if (!IDENTITY.contains(key)) {
                deal(key, value, all);
            }
        });
        return all;
    }

    /** A value goes into one layer; a mapping may be spread over several, and what is in a lower layer may be wrong. */
    private void deal(String key, Object value, List<Tree> layers) {
        if (value instanceof Tree tree && !tree.entries.isEmpty() && chance.in100(70)) {
            List<Tree> within = new ArrayList<>();
            for (Map.Entry<String, Object> entry : tree.entries.entrySet()) {
                if (within.isEmpty()) {
                    layers.forEach(layer -> within.add(new Tree()));
                }
                deal(entry.getKey(), entry.getValue(), within);
            }
            for (int layer = 0; layer < layers.size(); layer++) {
                if (!within.get(layer).entries.isEmpty()) {
                    layers.get(layer).put(key, within.get(layer));
                }
            }
            return;
        }
        int layer = chance.between(0, layers.size() - 1);
        layers.get(layer).put(key, value);
        if (key.equals("mode") && layer > 0) {
            layers.get(0).put(key, "broadcast");
        }
    }
}
