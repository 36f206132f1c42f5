package dev.netspec.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CidrOrderTest {

    private static final CidrOrder<Cidr> RACKS =
            CidrOrder.of(cidrs("10.0.3.0/24", "10.0.1.0/24", "10.0.2.0/24", "10.0.4.0/24"), Function.identity());

    @Test
    void whatLiesInANetworkStandsTogether() {
        assertThat(RACKS.within(cidr("10.0.2.0/23"))).isEqualTo(cidrs("10.0.2.0/24", "10.0.3.0/24"));
        assertThat(RACKS.within(cidr("10.0.2.0/25"))).isEmpty();
        assertThat(RACKS.within(cidr("0.0.0.0/0"))).hasSize(4);
    }

    @Test
    void whatLiesInNoneIsGivenAsTheStretchesBetween() {
        assertThat(RACKS.outside(cidrs("10.0.3.0/24", "10.0.2.0/24", "10.0.2.0/23")))
                .isEqualTo(List.of(cidrs("10.0.1.0/24"), cidrs("10.0.4.0/24")));
        assertThat(RACKS.outside(List.of())).containsExactly(RACKS.within(cidr("0.0.0.0/0")));
        assertThat(RACKS.outside(cidrs("10.0.0.0/8"))).isEmpty();
    }

    @Test
    void saysWhatALookAtEachNetworkSays() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            List<Cidr> networks = some(random);
            List<Cidr> routes = some(random);
            CidrOrder<Cidr> order = CidrOrder.of(networks, Function.identity());
            assertThat(order.outside(routes).stream().flatMap(Collection::stream))
                    .containsExactlyElementsOf(networks.stream()
                            .filter(each -> routes.stream().noneMatch(route -> route.contains(each.range())))
                            .sorted()
                            .toList());
            routes.forEach(route -> assertThat(order.within(route))
                    .isEqualTo(networks.stream()
                            .filter(each -> route.contains(each.range()))
                            .sorted()
                            .toList()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/24, 10.0.1.0/24, 10.0.0.0/23",
        "10.0.1.0/24, 10.0.2.0/24, 10.0.0.0/22",
        "10.0.1.0/24, 10.0.1.0/24, 10.0.1.0/24",
        "10.0.1.0/24, 10.0.1.128/25, 10.0.1.0/24",
        "10.0.1.128/25, 10.0.0.0/16, 10.0.0.0/16",
        "10.0.0.0/24, 192.168.0.0/24, 0.0.0.0/0"
    })
    void theSmallestNetworkThatHoldsBoth(String one, String other, String both) {
        assertThat(cidr(one).spanning(cidr(other))).isEqualTo(cidr(both));
        assertThat(cidr(other).spanning(cidr(one))).isEqualTo(cidr(both));
    }

    /** Some of few, so that they meet, repeat and hold one another. */
    private static List<Cidr> some(Random random) {
        List<Cidr> cidrs = new ArrayList<>();
        for (int count = random.nextInt(8); count > 0; count--) {
            cidrs.add(new Cidr(new Ip(0xFFFF_FFE0L + random.nextInt(32)), 26 + random.nextInt(7)));
        }
        return cidrs;
    }

    private static List<Cidr> cidrs(String... texts) {
        return Stream.of(texts).map(CidrOrderTest::cidr).toList();
    }

    private static Cidr cidr(String text) {
        return Cidr.parse(text).orElseThrow();
    }
}
