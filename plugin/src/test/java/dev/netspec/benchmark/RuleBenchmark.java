package dev.netspec.benchmark;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.NetworkModel;
import dev.netspec.rule.Rules;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How the time of all rules grows with the ranges of a spec. It asserts nothing, for a machine is not always equally fast;
 * it prints the time for each range and the exponent of the growth, log(t2 / t1) / log(n2 / n1): near 1 for n log n, 2
 * where every range is compared with every other.
 */
public final class RuleBenchmark {

    private static final int[] SIZES = {1_000, 10_000, 100_000};

    private static final int ROUNDS = 3;

    /** The processor's time and not the clock's: others may be busy on the machine. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private RuleBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        run("many clusters", BigSpecs::manyClusters);
        run("one cluster of many racks", BigSpecs::manyRacks);
        run("the same without routes between racks", BigSpecs::separateRacks);
        run("one cluster of many pools", BigSpecs::manyPools);
        run("one list of ranges", BigSpecs::oneList);
        run("every second range overlaps", BigSpecs::manyOverlaps);
    }

    private static void run(String what, IntFunction<NetworkModel> spec) {
        System.out.println(what);
        double earlier = 0;
        for (int size : SIZES) {
            NetworkModel model = spec.apply(size);
            Diagnostics findings = check(model);
            double nanoseconds = median(model);
            System.out.printf(
                    "  %,8d ranges  %,6.0f ns each  %,8.1f ms  %,7d findings%s%n",
                    size,
                    nanoseconds / size,
                    nanoseconds / 1e6,
                    findings.asList().size(),
                    earlier == 0 ? "" : "  exponent %.2f".formatted(Math.log10(nanoseconds / earlier)));
            earlier = nanoseconds;
        }
    }

    /** Of some rounds, after as many that only warm up. */
    private static double median(NetworkModel model) {
        double[] times = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            check(model);
            times[Math.max(round, 0)] = PROCESSOR.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static Diagnostics check(NetworkModel model) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Rules.check(model, List.of(), out);
        return out.toDiagnostics();
    }
}
