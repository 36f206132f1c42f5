package dev.netspec.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The one-block example that NIST gives with FIPS 180-4. */
    @Test
    void isTheStandardsHashOfItsExample() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void textIsHashedAsItIsWritten() {
        assertThat(Sha256.of("ä")).isEqualTo(Sha256.of("ä".getBytes(StandardCharsets.UTF_8)));
    }
}
