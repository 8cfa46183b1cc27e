package org.cartulary.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;

/**
 * Reads documents and refuses whatever is not exactly one: other encodings than UTF-8, a second value behind the first, a field twice,
 * a field that the document does not have, a number where text belongs or the reverse, fractions for whole numbers, nesting, names and
 * numbers beyond all need.
 */
public final class StrictJson {

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxNumberLength(32)
            .maxNameLength(256)
            .maxStringLength(100_000)
            .maxTokenCount(200_000)
            .build();

    private static final JsonMapper MAPPER = mapper();
    private static final JsonMapper OWN = new JsonMapper();

    private StrictJson() {}

    /** Reads a document; {@code null} stands nowhere in it. */
    public static <T> T read(byte[] body, Class<T> type) {
        ObjectNode tree = tree(body);
        DocumentCheck.withoutNulls(tree);
        return convert(tree, type);
    }

    /** Reads an object in which {@code null} may stand: a merge patch (RFC 7396). */
    public static ObjectNode patch(byte[] body) {
        ObjectNode tree = tree(body);
        DocumentCheck.withNulls(tree);
        return tree;
    }

    /** Turns a tree into a document, as strictly as if it had been read. */
    public static <T> T convert(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            throw new InputError.UnknownField(path(e)).refused();
        } catch (MismatchedInputException e) {
            throw new InputError.Malformed(path(e), Expected.of(e.getTargetType())).refused();
        } catch (JsonMappingException e) {
            // a number that its type cannot hold
            throw new InputError.Malformed(path(e), Expected.of(Integer.class)).refused();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read cannot be converted to " + type, e);
        }
    }

    /** Reads text that this adapter wrote itself. */
    public static <T> T own(String text, Class<T> type) {
        try {
            return OWN.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the text of a " + type.getSimpleName(), e);
        }
    }

    /** The text of a body; refuses other encodings than UTF-8. */
    public static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notOneObject();
        }
    }

    private static ObjectNode tree(byte[] body) {
        if (body.length == 0) {
            throw new InputError.Missing("body").refused();
        }
        String text = text(body);
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // falls through to the refusal: the parser's own words would say back what was sent
        }
        throw notOneObject();
    }

    private static Refused notOneObject() {
        return new InputError.Malformed("body", "one JSON object in UTF-8, each field once, at most 16 levels deep")
                .refused();
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Field.shown(step.getFieldName()));
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder strict = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(BOUNDS).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        List.of(
                        CoercionInputShape.Boolean,
                        CoercionInputShape.Integer,
                        CoercionInputShape.Float,
                        CoercionInputShape.String,
                        CoercionInputShape.EmptyString)
                .forEach(shape -> strict.withCoercionConfigDefaults(
                        defaults -> defaults.setCoercion(shape, CoercionAction.Fail)));
        return strict.build();
    }
}
