package dev.netspec.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final long TOP = 0xFFFF_FFFFL;

    @Test
    void namesTheSharedAddresses() {
        List<AddressRange> ranges = List.of(range("10.0.0.5-10.0.0.9"), range("10.0.0.20"), range("10.0.0.1-10.0.0.5"));
        assertThat(Overlaps.of(ranges, range -> range))
                .containsExactly(new Overlap<>(ranges.get(0), ranges.get(2), range("10.0.0.5")));
    }

    @Test
    void findsWhatComparingAllPairsFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<AddressRange> ranges = randomRanges(random, random.nextInt(12));
            Set<Overlap<Integer>> expected = new HashSet<>();
            for (int i = 0; i < ranges.size(); i++) {
                for (int j = i + 1; j < ranges.size(); j++) {
                    int first = i;
                    int second = j;
                    ranges.get(i)
                            .intersection(ranges.get(j))
                            .ifPresent(shared -> expected.add(new Overlap<>(first, second, shared)));
                }
            }
            List<Integer> indexes = IntStream.range(0, ranges.size()).boxed().toList();
            assertThat(Overlaps.of(indexes, ranges::get))
                    .as("%s, seed %d", ranges, seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theIndexFindsWhatLookingAtEachFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<AddressRange> ranges = randomRanges(random, random.nextInt(12));
            AddressRange wanted = randomRanges(random, 1).get(0);
            assertThat(RangeIndex.of(ranges, range -> range).meeting(wanted))
                    .as("%s, %s, seed %d", ranges, wanted, seed)
                    .containsExactlyElementsOf(
                            ranges.stream().filter(wanted::intersects).toList());
        }
    }

    @Test
    void isCoveredIfEachAddressIs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<AddressRange> ranges = randomRanges(random, random.nextInt(12));
            AddressRange wanted = randomRanges(random, 1).get(0);
            assertThat(wanted.isCoveredBy(ranges))
                    .as("%s, %s, seed %d", ranges, wanted, seed)
                    .isEqualTo(LongStream.rangeClosed(
                                    wanted.first().value(), wanted.last().value())
                            .mapToObj(Ip::new)
                            .allMatch(ip -> ranges.stream().anyMatch(range -> range.contains(ip))));
        }
    }

    @Test
    void findsTheLowestFreeBlock() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Cidr within = new Cidr(new Ip(random.nextBoolean() ? 0 : TOP), 27 + random.nextInt(6));
            List<AddressRange> taken = randomRanges(random, random.nextInt(5));
            long size = 1 + random.nextInt(8);
            assertThat(FreeSpace.nextBlock(within, size, taken)
                            .map(AddressRange::toString)
                            .orElse("none"))
                    .as("%s, %s, %d, seed %d", within, taken, size, seed)
                    .isEqualTo(lowestByTrying(within, size, taken));
        }
    }

    private static String lowestByTrying(Cidr within, long size, List<AddressRange> taken) {
        int border = within.prefix() < 31 ? 1 : 0;
        long last = within.last().value() - border;
        for (long start = within.network().value() + border; start + size - 1 <= last; start++) {
            AddressRange block = new AddressRange(new Ip(start), new Ip(start + size - 1));
            if (taken.stream().noneMatch(block::intersects)) {
                return block.toString();
            }
        }
        return "none";
    }

    /** Close together at both ends of the address space, so that many meet and arithmetic may overflow. */
    private static List<AddressRange> randomRanges(Random random, int count) {
        List<AddressRange> ranges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long base = random.nextBoolean() ? 0 : TOP - 40;
            long first = base + random.nextInt(32);
            ranges.add(new AddressRange(new Ip(first), new Ip(first + random.nextInt(9))));
        }
        return ranges;
    }

    private static AddressRange range(String text) {
        return AddressRange.parse(text).orElseThrow();
    }
}
