package dev.netspec.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
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
}
