package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"<a href='b'>&amp;\"", "]]>", "100%", "\uD83D\uDE00", "\u200F", "\uFFFD", "<!-- -->"})
    void aReaderGetsExactlyTheWords(String words) {
        String text = new XmlText().open("a", "b", words).text(words).close().end();

        assertThat(Xml.read(text).getDocumentElement().getTextContent()).isEqualTo(words);
        assertThat(Xml.read(text).getDocumentElement().getAttribute("b")).isEqualTo(words);
    }

    /** A reader makes a blank of it in an attribute, says XML. */
    @Test
    void aLineEndStaysInText() {
        String text = new XmlText().open("a", "b", "c\nd").text("c\nd").close().end();

        assertThat(Xml.read(text).getDocumentElement().getTextContent()).isEqualTo("c\nd");
        assertThat(Xml.read(text).getDocumentElement().getAttribute("b")).isEqualTo("c d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00"})
    void whatXmlCannotHaveIsLeftOut(String forbidden) {
        String text = new XmlText()
                .open("a", "b", "x" + forbidden + "y")
                .text("x" + forbidden + "y")
                .close()
                .end();

        assertThat(Xml.read(text).getDocumentElement().getTextContent()).isEqualTo("xy");
        assertThat(Xml.read(text).getDocumentElement().getAttribute("b")).isEqualTo("xy");
    }
}
