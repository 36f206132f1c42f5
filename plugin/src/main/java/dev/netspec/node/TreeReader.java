package dev.netspec.node;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/** Builds the trees of a file from the parser's tokens, on a stack of its own: no input is too deep for it. */
final class TreeReader {

    private static final int MAX_DEPTH = 100;
    private static final Set<String> MAP_TAGS = Set.of("!", "!!map");
    private static final Set<String> LIST_TAGS = Set.of("!", "!!seq");
    private static final YAMLFactory YAML = yaml();

    /** Takes the place of a part that cannot be had, in a document that is left out. */
    private static final Subtree NOTHING = new Subtree(MapNode.EMPTY, 1, 1);

    private final SourceText text;
    private final Diagnostics.Collector out;
    private final ScalarReader scalars;
    private final Anchors anchors = new Anchors();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Node> documents = new ArrayList<>();
    private boolean anyDocument;
    private boolean spoiled;

    TreeReader(SourceText text, Diagnostics.Collector out) {
        this.text = text;
        this.out = out;
        this.scalars = new ScalarReader(text, out);
    }

    /** Without limits of its own: the size of a text is bounded before it comes here, and the depth below. */
    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** The documents up to the first place that cannot be read. */
    List<Node> documents() {
        try (YAMLParser parser = YAML.createParser(text.text())) {
            readAll(parser);
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException("A string was not read", e);
        }
    }

    private void readAll(YAMLParser parser) throws IOException {
        try {
            while (parser.nextToken() != null) {
                if (!accept(parser)) {
                    return;
                }
            }
        } catch (JacksonException e) {
            out.add(SyntaxProblem.of(e, text, startOfToken(parser), awaitsKey()));
            return;
        }
        if (!anyDocument) {
            out.add(Diagnostic.error("yaml-empty", Origin.of(text.file()), "the file holds no document")
                    .fix("write one, or delete the file"));
        }
    }

    private int startOfToken(YAMLParser parser) {
        return text.offsetOfCodePoint(Math.max(0, parser.currentTokenLocation().getCharOffset()));
    }

    /** @return false if nothing more can be read */
    private boolean accept(YAMLParser parser) throws IOException {
        int start = startOfToken(parser);
        int end = text.offsetOfCodePoint(parser.currentLocation().getCharOffset());
        Lexeme lexeme = Lexeme.at(text.text(), start, end);
        JsonToken token = parser.currentToken();
        if (open.isEmpty()) {
            if (token.isScalarValue() && lexeme.isEmpty()) {
                return true; // an empty document
            }
            beginDocument();
        }
        switch (token) {
            case START_OBJECT -> {
                return open(new MapFrame(text, lexeme, out), MAP_TAGS);
            }
            case START_ARRAY -> {
                return open(new ListFrame(text, lexeme), LIST_TAGS);
            }
            case END_OBJECT, END_ARRAY -> close(end);
            case FIELD_NAME -> key(lexeme, parser.getText());
            default -> {
                if (parser.isCurrentAlias()) {
                    alias(parser.getText(), text.origin(start, end));
                } else {
                    scalar(lexeme, parser.getText());
                }
            }
        }
        return true;
    }

    private void beginDocument() {
        anyDocument = true;
        spoiled = false;
        anchors.clear();
    }

    private boolean open(Frame frame, Set<String> fittingTags) {
        Lexeme lexeme = frame.lexeme();
        Origin at = text.origin(lexeme.start());
        if (isTooDeep(1, at)) {
            return false;
        }
        lexeme.tag().flatMap(tag -> Tags.problem(tag, fittingTags, at)).ifPresent(out::add);
        lexeme.anchor().ifPresent(anchors::open);
        open.push(frame);
        return true;
    }

    private void close(int end) {
        Frame frame = open.pop();
        Subtree finished = frame.close(end);
        frame.lexeme().anchor().ifPresent(name -> anchors.close(name, finished));
        deliver(finished);
    }

    private void key(Lexeme lexeme, String value) {
        ScalarNode key = scalars.readKey(lexeme, value);
        lexeme.anchor().ifPresent(name -> anchors.close(name, Subtree.of(key)));
        ((MapFrame) open.element())
                .key(key, value.equals("<<") && lexeme.isPlain() && lexeme.tag().isEmpty());
    }

    private void scalar(Lexeme lexeme, String value) {
        Subtree scalar = Subtree.of(scalars.read(lexeme, value));
        lexeme.anchor().ifPresent(name -> anchors.close(name, scalar));
        deliver(scalar);
    }

    private void alias(String name, Origin at) {
        Optional<Subtree> part = anchors.resolve(name, at, out).filter(found -> !isTooDeep(found.height(), at));
        if (part.isEmpty()) {
            spoiled = true;
        }
        deliver(part.orElse(NOTHING));
    }

    private void deliver(Subtree part) {
        if (!open.isEmpty()) {
            open.element().add(part);
        } else if (!spoiled) {
            documents.add(part.node());
        }
    }

    private boolean isTooDeep(int height, Origin at) {
        if (open.size() + height <= MAX_DEPTH) {
            return false;
        }
        out.add(Diagnostic.error(
                        "yaml-too-deep",
                        at,
                        "more than `" + MAX_DEPTH + "` lists and mappings stand inside one another")
                .fix("nest less deeply"));
        return true;
    }

    private boolean awaitsKey() {
        return open.peek() instanceof MapFrame map && map.awaitsKey();
    }
}
