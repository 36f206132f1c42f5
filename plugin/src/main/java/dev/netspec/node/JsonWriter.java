package dev.netspec.node;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Writes a tree as JSON, for programs. Equal trees with equal order of keys give equal bytes. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** On as many lines as a person needs to read it, each ended by LF. */
    public static String write(Node node) {
        return write(
                node,
                out -> out.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER)));
    }

    /** On one line, ended by LF. */
    public static String writeLine(Node node) {
        return write(node, out -> {});
    }

    private static String write(Node node, Consumer<JsonGenerator> layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            layout.accept(generator);
            new JsonWriter(generator).node(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void node(Node node) throws IOException {
        if (node instanceof MapNode map) {
            out.writeStartObject();
            for (var entry : map.entries().entrySet()) {
                out.writeFieldName(entry.getKey());
                node(entry.getValue().value());
            }
            out.writeEndObject();
        } else if (node instanceof ListNode list) {
            out.writeStartArray();
            for (Node item : list.items()) {
                node(item);
            }
            out.writeEndArray();
        } else {
            scalar((ScalarNode) node);
        }
    }

    private void scalar(ScalarNode scalar) throws IOException {
        switch (scalar.type()) {
            case STRING -> out.writeString(scalar.text());
            case INTEGER -> out.writeNumber(Long.parseLong(scalar.text()));
            case NUMBER -> out.writeNumber(new BigDecimal(scalar.text()));
            case BOOLEAN -> out.writeBoolean(scalar.isTrue());
            case NULL -> out.writeNull();
        }
    }
}
