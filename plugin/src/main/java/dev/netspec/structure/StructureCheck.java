package dev.netspec.structure;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.net.AddressFormat;
import dev.netspec.node.Holes;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.everit.json.schema.FormatValidator;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.everit.json.schema.loader.SchemaLoader.SchemaLoaderBuilder;
import org.json.JSONObject;

/** A JSON Schema, ready to check trees. Immutable; compiling one is the expensive part, so keep it. */
public final class StructureCheck {

    private final JSONObject text;
    private final Schema schema;
    private final Validator validator = Validator.builder().build();

    private StructureCheck(JSONObject text) {
        SchemaLoaderBuilder loader =
                SchemaLoader.builder().draftV7Support().schemaJson(text).schemaClient(StructureCheck::refuseToDownload);
        for (AddressFormat format : AddressFormat.values()) {
            loader.addFormatValidator(new Format(format));
        }
        this.text = text;
        this.schema = loader.build().load().build();
    }

    /**
     * @param schema the text of a draft-07 schema
     * @param pointer the part of it to check against, for example {@code #/definitions/Region}, or {@code #}
     */
    public static StructureCheck compile(String schema, String pointer) {
        JSONObject whole = new JSONObject(schema);
        return new StructureCheck(
                pointer.equals("#")
                        ? whole
                        : new JSONObject().put("$ref", pointer).put("definitions", whole.getJSONObject("definitions")));
    }

    /** Reports every violation, one finding for one mistake; whether there was none. */
    public boolean check(Node node, Diagnostics.Collector out) {
        return holes(node, out).isEmpty();
    }

    /** The same; where the violations are, so that what is around them can be used. */
    public Holes holes(Node node, Diagnostics.Collector out) {
        return holes(new Place(List.of(), Optional.empty(), node), out);
    }

    /** The same of a value that is part of a document, with the key that it stands under. */
    public boolean check(MapNode.Entry entry, Diagnostics.Collector out) {
        return holes(new Place(List.of(), Optional.of(entry.key()), entry.value()), out)
                .isEmpty();
    }

    private Holes holes(Place root, Diagnostics.Collector out) {
        try {
            validator.performValidation(schema, Json.of(root.value()));
            return Holes.NONE;
        } catch (ValidationException failure) {
            Violations violations = Violations.of(failure, text, root);
            violations.mistakes().stream().map(Finding::of).forEach(out::add);
            return violations.holes();
        }
    }

    private static InputStream refuseToDownload(String url) {
        throw new IllegalArgumentException("A schema refers to " + url + ", but checking works offline");
    }

    private record Format(AddressFormat format) implements FormatValidator {

        @Override
        public String formatName() {
            return format.schemaName();
        }

        @Override
        public Optional<String> validate(String text) {
            return format.problem(text);
        }
    }
}
