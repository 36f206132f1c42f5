package dev.netspec.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {

    private static final Cidr NETWORK = Cidr.parse("10.0.0.0/24").orElseThrow();

    @Test
    void rangesGrowBehindThemBeforeTheyGrowInFront() {
        assertThat(grown("10.0.0.10-10.0.0.12", 5)).contains("10.0.0.10-10.0.0.14");
        assertThat(grown("10.0.0.10-10.0.0.12", 5, "10.0.0.14")).contains("10.0.0.8-10.0.0.12");
        assertThat(grown("10.0.0.1-10.0.0.3", 5)).contains("10.0.0.1-10.0.0.5");
        assertThat(grown("10.0.0.252-10.0.0.254", 4)).contains("10.0.0.251-10.0.0.254");
    }

    @Test
    void rangesDoNotGrowOverWhatIsTakenOrOutOfTheirNetwork() {
        assertThat(grown("10.0.0.10-10.0.0.12", 5, "10.0.0.14", "10.0.0.8")).isEmpty();
        assertThat(grown("10.0.0.1-10.0.0.253", 255)).isEmpty();
    }

    @Test
    void theNextNetworkIsAlignedAndTouchesNothingTaken() {
        assertThat(next("10.0.0.0/24")).contains("10.0.1.0/24");
        assertThat(next("10.0.0.0/24", "10.0.1.7-10.0.2.0")).contains("10.0.3.0/24");
        assertThat(next("10.0.0.0/20", "10.0.16.0-10.0.16.255")).contains("10.0.32.0/20");
        assertThat(next("10.0.0.0/24", "10.0.2.0-10.0.2.255")).contains("10.0.1.0/24");
        assertThat(next("10.0.0.0/24", "10.0.0.0-10.0.1.0")).contains("10.0.2.0/24");
        assertThat(next("10.0.0.0/24", "10.0.0.0-10.0.9.255", "10.0.1.0-10.0.1.255"))
                .contains("10.0.10.0/24");
    }

    @Test
    void theNextNetworkStaysInPrivateAddressSpace() {
        assertThat(next("192.168.255.0/24")).isEmpty();
        assertThat(next("8.8.8.0/24")).isEmpty();
        assertThat(next("172.31.254.0/24")).contains("172.31.255.0/24");
    }

    private static Optional<String> grown(String range, long size, String... taken) {
        return FreeSpace.grown(range(range), NETWORK, size, ranges(taken)).map(AddressRange::toString);
    }

    private static Optional<String> next(String like, String... taken) {
        return new Occupied(ranges(taken))
                .nextNetwork(Cidr.parse(like).orElseThrow())
                .map(Cidr::toString);
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(FreeSpaceTest::range).toList();
    }

    private static AddressRange range(String text) {
        return AddressRange.parse(text).orElseThrow();
    }
}
