package dev.netspec.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParsingTest {

    @ParameterizedTest
    @CsvSource({"0.0.0.0,0", "10.0.0.1,167772161", "255.255.255.255,4294967295"})
    void readsFourDecimalParts(String text, long value) {
        assertThat(Ip.parse(text)).contains(new Ip(value));
        assertThat(new Ip(value)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "10",
                "10.0.1",
                "010.0.0.1",
                "10.0.0.01",
                "0x0a.0.0.1",
                "10.0.0.256",
                "10.0.0.1.1",
                " 10.0.0.1",
                "10.0.0.1 ",
                "10.0.0.1\n",
                "10.0.0.1/24",
                "10.0.0.1-10.0.0.2",
                "10.0.0.1-2",
                "10.0.0.*",
                "10.0.0._",
                "10.0.0.1%eth0",
                "10.0.0.1:80",
                "10.0.0.१",
                "::1",
                "::ffff:10.0.0.1",
                "localhost",
                "+1.2.3.4"
            })
    void refusesWhatTheLibraryWouldGuessAt(String text) {
        assertThat(Ip.parse(text)).isEmpty();
    }

    @Test
    void agreesWithThePlainGrammarOnRandomTexts() {
        Pattern part = Pattern.compile("0|[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]");
        Pattern address = Pattern.compile("(?:(?:" + part + ")\\.){3}(?:" + part + ")");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String alphabet = "0011225569..... -/x:*";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(Ip.parse(text.toString()).isPresent())
                    .as("`%s`, seed %d", text, seed)
                    .isEqualTo(address.matcher(text).matches());
            String right = random.nextInt(256) + "." + random.nextInt(256) + ".0." + random.nextInt(256);
            assertThat(Ip.parse(right)).as("seed %d", seed).map(Ip::toString).contains(right);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/24,10.0.0.0/24,10.0.0.255",
        "10.0.0.77/24,10.0.0.0/24,10.0.0.255",
        "0.0.0.0/0,0.0.0.0/0,255.255.255.255",
        "10.0.0.5/32,10.0.0.5/32,10.0.0.5",
        "255.255.255.255/31,255.255.255.254/31,255.255.255.255"
    })
    void readsNetworksAndMasksHostBits(String text, String network, String last) {
        Cidr cidr = Cidr.parse(text).orElseThrow();
        assertThat(cidr).hasToString(network);
        assertThat(cidr.last()).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/24",
                "10.0.0.0",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/024",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/24 ",
                "10.0.0.0 /24",
                "10.0.0.0/255.255.255.0",
                "10.0.0/24",
                "10.0.0.0/24/24",
                "::/0"
            })
    void refusesOtherNetworks(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
    }

    /** The verdicts of the table of the product's own range parser, two dashes and IPv6 apart, which make it crash. */
    @ParameterizedTest
    @CsvSource({
        "10.0.0.1-10.0.0.5,10.0.0.1-10.0.0.5",
        "10.0.0.7,10.0.0.7",
        "10.0.0.7-10.0.0.7,10.0.0.7",
        "' 10.0.0.1-10.0.0.5 ',10.0.0.1-10.0.0.5",
        "10.0.0.1 - 10.0.0.5,",
        "10.0.0.0/28,",
        "10.0.0.1-5,",
        "'10.0.0.1,10.0.0.2',",
        "'',",
        "10.0.0.1-,",
        "-10.0.0.1,",
        "10.0.0.9-10.0.0.5,",
        "10.0.0.1-10.0.0.2-10.0.0.3,",
        "::1-::5,"
    })
    void readsRangesAsTheProductDoes(String text, String range) {
        assertThat(AddressRange.parse(text).map(AddressRange::toString).orElse(null))
                .isEqualTo(range);
    }

    /** The verdicts of MetalLB's {@code ParseCIDR}, IPv6 apart. */
    @ParameterizedTest
    @CsvSource({
        "10.0.0.1-10.0.0.5,10.0.0.1-10.0.0.5",
        "' 10.0.0.1  -  10.0.0.5 ',10.0.0.1-10.0.0.5",
        "10.0.0.1-10.0.0.1,10.0.0.1",
        "10.0.0.77/24,10.0.0.0-10.0.0.255",
        "10.0.0.1,",
        "' 10.0.0.0/24',",
        "10.0.0.0 / 24,",
        "10.0.0.0/33,",
        "10.0.0.1-10.0.0.2-10.0.0.3,",
        "10.0.0.1-20,",
        "10.0.0.1/32-10.0.0.2/32,",
        "010.0.0.1-10.0.0.2,",
        "10.0.0.9-10.0.0.5,"
    })
    void readsPoolAddressesAsMetalLbDoes(String text, String range) {
        assertThat(AddressRange.parsePoolAddress(text)
                        .map(AddressRange::toString)
                        .orElse(null))
                .isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1,10.0.0.1/32", "10.0.0.1-10.0.0.5,10.0.0.1-10.0.0.5"})
    void writesPoolAddressesAsMetalLbReadsThem(String range, String text) {
        AddressRange written = AddressRange.parse(range).orElseThrow();

        assertThat(written.toPoolAddress()).isEqualTo(text);
        assertThat(AddressRange.parsePoolAddress(text)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/24,255.255.255.0,10.0.0.1-10.0.0.254",
        "10.0.0.0/30,255.255.255.252,10.0.0.1-10.0.0.2",
        "10.0.0.0/31,255.255.255.254,10.0.0.0-10.0.0.1",
        "10.0.0.7/32,255.255.255.255,10.0.0.7",
        "0.0.0.0/0,0.0.0.0,0.0.0.1-255.255.255.254"
    })
    void hostsHaveNoBorderAddressesWhereThereAreAny(String text, String netmask, String hosts) {
        Cidr cidr = Cidr.parse(text).orElseThrow();

        assertThat(cidr.netmask()).hasToString(netmask);
        assertThat(cidr.hosts()).hasToString(hosts);
    }

    @Test
    void aNetworkContainsItsFirstAndLastAddressAndNoOther() {
        Cidr cidr = cidr("10.0.0.0/24");

        assertThat(cidr.contains(cidr.network())).isTrue();
        assertThat(cidr.contains(cidr.last())).isTrue();
        assertThat(cidr.contains(cidr.network().plus(-1))).isFalse();
        assertThat(cidr.contains(cidr.last().plus(1))).isFalse();
        assertThat(cidr.contains(range("10.0.0.0-10.0.0.255"))).isTrue();
        assertThat(cidr.contains(range("10.0.0.255-10.0.1.0"))).isFalse();
        assertThat(cidr.contains(range("9.255.255.255-10.0.0.0"))).isFalse();
    }

    @Test
    void networksOverlapOrDoNot() {
        assertThat(cidr("10.0.0.0/24").overlaps(cidr("10.0.0.128/25"))).isTrue();
        assertThat(cidr("10.0.0.0/25").overlaps(cidr("10.0.0.128/25"))).isFalse();
    }

    @Test
    void networksAreOrderedByAddressAndThenByLength() {
        assertThat(Stream.of("10.0.1.0/24", "10.0.0.0/25", "10.0.0.0/24").map(AddressParsingTest::cidr))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(cidr("10.0.0.0/24")).isEqualByComparingTo(cidr("10.0.0.9/24"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5-10.0.0.9,10.0.0.10,10.0.0.5-10.0.0.9",
        "10.0.0.5-10.0.0.9,10.0.0.5,10.0.0.6-10.0.0.9",
        "10.0.0.5-10.0.0.9,10.0.0.9,10.0.0.5-10.0.0.8",
        "10.0.0.5-10.0.0.9,10.0.0.7,10.0.0.5-10.0.0.6 10.0.0.8-10.0.0.9",
        "10.0.0.5-10.0.0.9,10.0.0.5-10.0.0.9,''",
        "10.0.0.5-10.0.0.9,10.0.0.1-10.0.0.6,10.0.0.7-10.0.0.9"
    })
    void whatIsLeftWithoutSomeAddresses(String all, String without, String left) {
        assertThat(range(all).minus(range(without)).stream()
                        .map(AddressRange::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(left);
    }

    private static Cidr cidr(String text) {
        return Cidr.parse(text).orElseThrow();
    }

    private static AddressRange range(String text) {
        return AddressRange.parse(text).orElseThrow();
    }
}
