package dev.netspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> KNOWN =
            List.of("passwordSecret", "loadBalancer", "apiEndpoint", "hosts", "dhcp", "mtu");

    @ParameterizedTest
    @CsvSource({
        "pasword, passwordSecret",
        "password, passwordSecret",
        "balancer, loadBalancer",
        "loadBalancerRange, loadBalancer",
        "load-balancer, loadBalancer",
        "apiEndpiont, apiEndpoint",
        "host, hosts",
        "mut, mtu"
    })
    void findsTheNameThatWasMeant(String written, String meant) {
        assertThat(DidYouMean.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"gateway", "mt9000", "api", "end"})
    void doesNotGuessFromAFewLetters(String written) {
        assertThat(DidYouMean.nearest(written, KNOWN)).isEmpty();
    }
}
