package dev.netspec.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.node.ScalarNode.Type;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PlainScalarTest {

    /** Observed with kubectl 1.32. */
    @ParameterizedTest
    @CsvSource({
        "no,BOOLEAN,false",
        "Yes,BOOLEAN,true",
        "y,BOOLEAN,true",
        "N,BOOLEAN,false",
        "on,BOOLEAN,true",
        "OFF,BOOLEAN,false",
        "oN,STRING,oN",
        "tRue,STRING,tRue",
        "True,BOOLEAN,true",
        "nULL,STRING,nULL",
        "Null,NULL,Null",
        "0100,INTEGER,64",
        "-0100,INTEGER,-64",
        "0o17,INTEGER,15",
        "0O17,INTEGER,15",
        "0x1F,INTEGER,31",
        "-0x1f,INTEGER,-31",
        "0X1F,INTEGER,31",
        "0b11,INTEGER,3",
        "-0b11,INTEGER,-3",
        "+5,INTEGER,5",
        "-5,INTEGER,-5",
        "-0,INTEGER,0",
        "1_000,INTEGER,1000",
        "_1,STRING,_1",
        "1_,INTEGER,1",
        "-_1,INTEGER,-1",
        "0_777,INTEGER,511",
        "0x_1,INTEGER,1",
        "0899,NUMBER,0899",
        "1e3,NUMBER,1e3",
        "1.5e3,NUMBER,1.5e3",
        "1.,NUMBER,1.",
        ".5,NUMBER,.5",
        "-.5,NUMBER,-.5",
        "2.30,NUMBER,2.30",
        "1_0.5,NUMBER,10.5",
        "12:30,STRING,12:30",
        "2026-11-21,STRING,2026-11-21",
        "1e999,STRING,1e999",
        "0x,STRING,0x",
        "0b12,STRING,0b12",
        "0o8,STRING,0o8",
        "._5,STRING,._5",
        ".,STRING,.",
        "+,STRING,+",
        "1e,STRING,1e",
        "=,STRING,=",
        "1.2.3,STRING,1.2.3",
        "0x1p-2,STRING,0x1p-2",
        "12345678901234567890,NUMBER,12345678901234567890",
        "00,INTEGER,0"
    })
    void typesAsKubectlDoes(String written, Type type, String text) {
        PlainScalar scalar = PlainScalar.of(written);
        assertThat(scalar.type()).isEqualTo(type);
        assertThat(scalar.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0100 | 64 | 100 | write `64` or `100`, or quote it if it is text",
                "0o17 | 15 | text | write `15`, or quote it if it is text",
                "+5 | 5 | text | write `5`, or quote it if it is text",
                "no | false | text | write `false`, or quote it if it is text",
                "1e3 | a number | text | write digits with a point between them, or quote it if it is text",
                ".inf | a number | text | quote it"
            })
    void saysWhatReadersMakeOfIt(String written, String some, String others, String fix) {
        PlainScalar scalar = PlainScalar.of(written);
        assertThat(scalar.readings()).containsExactly(some, others);
        assertThat(scalar.fix()).isEqualTo(fix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "true",
                "FALSE",
                "0",
                "-5",
                "2.30",
                "1.5e+10",
                "12:30",
                "x",
                "2026-11-21",
                "52:54:00:12:34:56"
            })
    void isSilentWhereItShouldBe(String written) {
        assertThat(PlainScalar.of(written).isAmbiguous()).isFalse();
    }

    /** What we call a number or a boolean without a finding, a YAML 1.1 and a YAML 1.2 reader take for the same one. */
    @Test
    void whatIsNotAmbiguousIsReadAlikeByOthers() {
        String alphabet = "0011279.-+_eExXobBaF";
        Yaml older = new Yaml(new SafeConstructor(new LoaderOptions()));
        Load newer = new Load(LoadSettings.builder().build());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder built = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                built.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            PlainScalar scalar = PlainScalar.of(built.toString());
            if (scalar.type() == Type.STRING || scalar.isAmbiguous()) {
                continue;
            }
            String about = "`" + built + "`, seed " + seed;
            double value = Double.parseDouble(scalar.text());
            String yaml = "- " + built;
            assertThat(((Number) ((List<?>) older.load(yaml)).get(0)).doubleValue())
                    .as(about)
                    .isEqualTo(value);
            assertThat(((Number) ((List<?>) newer.loadFromString(yaml)).get(0)).doubleValue())
                    .as(about)
                    .isEqualTo(value);
        }
    }
}
