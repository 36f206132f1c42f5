package dev.netspec.gate;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element on each line, and leaves out the characters that XML 1.0 cannot have. */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;
    private boolean holdsElements;

    XmlText() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param attributes names and values in turn */
    XmlText open(String element, Object... attributes) {
        return write(() -> {
            newLine();
            out.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i].toString(), allowed(attributes[i + 1].toString()));
            }
            depth++;
            holdsElements = false;
        });
    }

    XmlText text(String words) {
        return write(() -> out.writeCharacters(allowed(words)));
    }

    XmlText close() {
        return write(() -> {
            depth--;
            if (holdsElements) {
                newLine();
            }
            out.writeEndElement();
            holdsElements = true;
        });
    }

    /** All that was written; every element has been closed. */
    String end() {
        write(() -> {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        });
        return text.toString();
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlText write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** Source: XML 1.0, production 2. */
    private static String allowed(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints()
                .filter(symbol -> symbol == '\t'
                        || symbol == '\n'
                        || symbol == '\r'
                        || symbol >= 0x20 && symbol <= 0xD7FF
                        || symbol >= 0xE000 && symbol <= 0xFFFD
                        || symbol >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
