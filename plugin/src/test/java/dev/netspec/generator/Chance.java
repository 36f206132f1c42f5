package dev.netspec.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What decides everything that is random in a spec. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** True this many times in a hundred. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... items) {
        return items[random.nextInt(items.length)];
    }

    <T> List<T> shuffled(Collection<? extends T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** At least {@code least} of the items, in their order. */
    <T> List<T> someOf(List<T> items, int least) {
        List<T> chosen = shuffled(items).subList(0, between(least, items.size()));
        return items.stream().filter(chosen::contains).toList();
    }
}
