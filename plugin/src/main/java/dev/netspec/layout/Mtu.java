package dev.netspec.layout;

import dev.netspec.model.Interface;
import java.util.List;
import java.util.OptionalInt;

/** MTUs of stacked interfaces: nothing is said unless a network or a profile states an MTU. */
final class Mtu {

    private Mtu() {}

    /** Of a device below others: the largest that any of them wants, if one states any. */
    static OptionalInt below(List<OptionalInt> others) {
        return others.stream().anyMatch(OptionalInt::isPresent)
                ? others.stream().mapToInt(Mtu::wanted).max()
                : OptionalInt.empty();
    }

    /** Of an interface on top of a device, which would otherwise hand down its own. */
    static OptionalInt onTop(OptionalInt stated, OptionalInt device) {
        return device.isPresent() ? OptionalInt.of(wanted(stated)) : stated;
    }

    private static int wanted(OptionalInt stated) {
        return stated.orElse(Interface.DEFAULT_MTU);
    }
}
