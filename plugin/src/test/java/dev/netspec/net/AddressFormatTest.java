package dev.netspec.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IP | 10.0.0.256 | is not an IPv4 address: part 4 is 256, and 255 is the largest",
                "IP | 10.0.0 | is not an IPv4 address: it has 3 parts, and an address has four",
                "IP | 10.0..1 | is not an IPv4 address: part 3 is empty",
                "IP | 10.0.0.x | is not an IPv4 address: part 4 is `x`, which is not a number",
                "IP | 010.0.0.1 | is not an IPv4 address: part 1 is `010`, and a leading zero means octal to some programs",
                "IP | 10.0. 0.1 | is not an IPv4 address: it contains a blank",
                "IP | 10.100.255 | is not an IPv4 address: it has 3 parts, and an address has four",
                "IP | 10.0.0.1000 | is not an IPv4 address: part 4 is 1000, and 255 is the largest",
                "IP | '10.0.0.1 ' | begins or ends with a blank",
                "IP | '' | is empty, and an address is expected",
                "IP | 10.0.0.1/24 | is a network; write one address, `10.0.0.1`",
                "IP | 10.0.0.1-10.0.0.9 | is a range; write one address, `10.0.0.1`",
                "IP | 2001:db8::1 | is an IPv6 address, and the product supports IPv4 only",
                "CIDR | 10.0.0.0 | has no prefix length, for example `/24`",
                "CIDR | 10.0.0.0/33 | has the prefix length `33`, which is not a number from 0 to 32",
                "CIDR | 10.0.0.0/255.255.255.0 | has a netmask; write a prefix length, for example `/24`",
                "CIDR | 10.0.300.0/24 | is not a network: part 3 is 300, and 255 is the largest",
                "CIDR | 10.0.0.1-10.0.0.9 | is a range; write a network, for example `10.0.0.0/24`",
                "CIDR | 2001:db8::/64 | is an IPv6 address, and the product supports IPv4 only",
                "CIDR | /24 | is not a network: part 1 is empty",
                "RANGE | 10.0.0.x | is not a range of addresses: part 4 is `x`, which is not a number",
                "RANGE | 10.0.0.1-10.0.0.x | is not a range of addresses: in `10.0.0.x`, part 4 is `x`, which is not a number",
                "RANGE | 10.0.0.0/28 | is a CIDR; write it as a range, `10.0.0.0-10.0.0.15`",
                "RANGE | 10.0.0.1 - 10.0.0.5 | has blanks around the dash; write `10.0.0.1-10.0.0.5`",
                "RANGE | 10.0.0.9-10.0.0.5 | ends before it starts",
                "RANGE | 10.0.0.1-5 | is a short form; write both addresses in full, `10.0.0.1-10.0.0.5`",
                "RANGE | 10.0.0.1- | has a dash but not an address on either side of it",
                "RANGE | 10.0.0.1-10.0.0.5-10.0.0.9 | has 2 dashes, and a range has one",
                "RANGE | 10.0.0.1,10.0.0.2 | holds several values; write a list",
                "RANGE | ::1-::5 | is an IPv6 address, and the product supports IPv4 only",
                "POOL_ADDRESS | 10.0.0.5 | is a single address, and MetalLB wants a range or a network; write `10.0.0.5/32`",
                "POOL_ADDRESS | 10.0.0.0/40 | has the prefix length `40`, which is not a number from 0 to 32",
                "POOL_ADDRESS | 10.0.0.9-10.0.0.5 | ends before it starts"
            })
    void saysWhatIsWrong(AddressFormat format, String text, String problem) {
        assertThat(format.problem(text)).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "IP,' 10.0.0.1 ',10.0.0.1",
        "IP,10.0.0,",
        "CIDR,' 10.0.0.0/24',10.0.0.0/24",
        "CIDR,10.0.0.0,",
        "RANGE,10.0.0.1 - 10.0.0.5,10.0.0.1-10.0.0.5",
        "RANGE,10.0.0.0/30,10.0.0.0-10.0.0.3",
        "RANGE,10.0.0.1-5,10.0.0.1-10.0.0.5",
        "RANGE,10.0.0.5-1,",
        "POOL_ADDRESS,10.0.0.5,10.0.0.5/32",
        "POOL_ADDRESS,10.0.0.1 -5,10.0.0.1-10.0.0.5",
        "POOL_ADDRESS,x,"
    })
    void knowsWhatCanMeanOnlyOneThing(AddressFormat format, String text, String meant) {
        assertThat(format.meant(text).orElse(null)).isEqualTo(meant);
    }

    @Test
    void isFoundByTheNameThatSchemasHaveForIt() {
        assertThat(AddressFormat.values())
                .allSatisfy(format ->
                        assertThat(AddressFormat.named(format.schemaName())).contains(format));
        assertThat(AddressFormat.RANGE.schemaName()).isEqualTo("ip-range");
        assertThat(AddressFormat.named("date")).isEmpty();
    }

    @Test
    void findsAProblemExactlyWhereTheParserFails() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] pieces = {"10.0.0.1", "10.0.0.9", "10.0.0", "256", "-", "/", " ", "24", "33", ",", "::1", "0", ".", "x"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder built = new StringBuilder();
            for (int count = random.nextInt(5); count > 0; count--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            assertAgree(AddressFormat.IP, text, t -> Ip.parse(t).isPresent(), seed);
            assertAgree(AddressFormat.CIDR, text, t -> Cidr.parse(t).isPresent(), seed);
            assertAgree(AddressFormat.RANGE, text, t -> AddressRange.parse(t).isPresent(), seed);
            assertAgree(
                    AddressFormat.POOL_ADDRESS,
                    text,
                    t -> AddressRange.parsePoolAddress(t).isPresent(),
                    seed);
        }
    }

    private static void assertAgree(AddressFormat format, String text, Predicate<String> parses, long seed) {
        assertThat(format.problem(text).isEmpty())
                .as("%s `%s`, seed %d", format, text, seed)
                .isEqualTo(parses.test(text));
    }

    @ParameterizedTest
    @CsvSource({
        "::1,true", "2001:db8::/32,true", "::1-::5,true", "10.0.0.1-2001:db8::1,true", "::ffff:10.0.0.1,true",
        "10.0.0.1,false", "12:30,false", "52:54:00:12:34:56,false", "*,false", "'',false"
    })
    void recognisesIpv6(String text, boolean ipv6) {
        assertThat(AddressFormat.isIpv6(text)).isEqualTo(ipv6);
    }
}
