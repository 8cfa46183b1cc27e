package org.cartulary.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Doc(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable Boolean flag,
            @Nullable List<String> list,
            @Nullable Map<String, String> map,
            @Nullable List<Doc> inner) {}

    @Test
    void readsADocument() {
        Doc doc = read(
                "{\"text\": \"Zo\u00eb \ud83d\ude00\", \"number\": 7, \"flag\": true, \"list\": [\"a\"], \"inner\":"
                        + " [{}]}");

        assertThat(doc.text()).isEqualTo("Zo\u00eb \ud83d\ude00");
        assertThat(doc.number()).isEqualTo(7);
        assertThat(doc.inner()).containsExactly(new Doc(null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "\"text\"",
                "7",
                "{",
                "}",
                "{} {}",
                "{}x",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{'text': 'a'}",
                "{text: \"a\"}",
                "{\"text\": \"a\",}",
                "/* why */ {}",
                "{\"number\": 01}",
                "{\"number\": 0x1}",
                "{\"number\": NaN}",
                "{\"number\": .5}",
                "{\"number\": +1}",
                "{\"text\": \"a\nb\"}",
                "{\"text\": \"\\x\"}",
                "\ufeff{}"
            })
    void refusesWhatIsNotOneObject(String body) {
        assertThat(refusal(body))
                .isInstanceOfSatisfying(
                        InputError.Malformed.class,
                        error -> assertThat(error.field()).isEqualTo("body"));
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(refusal("")).isEqualTo(new InputError.Missing("body"));
    }

    @Test
    void refusesOtherEncodings() {
        for (String charset : List.of("UTF-16", "UTF-32", "UTF-16LE")) {
            assertThat(refusal("{\"text\": \"a\"}".getBytes(Charset.forName(charset))))
                    .isInstanceOf(InputError.Malformed.class);
        }
        assertThat(refusal("{\"text\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(InputError.Malformed.class);
        // an overlong form, and half a pair of surrogates, as bytes
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'}))
                .isInstanceOf(InputError.Malformed.class);
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'}))
                .isInstanceOf(InputError.Malformed.class);
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(
                Arguments.of("{\"number\": \"7\"}", "number"),
                Arguments.of("{\"number\": \"\"}", "number"),
                Arguments.of("{\"number\": 7.0}", "number"),
                Arguments.of("{\"number\": 7.5}", "number"),
                Arguments.of("{\"number\": 1e2}", "number"),
                Arguments.of("{\"number\": 1E+30000000}", "number"),
                Arguments.of("{\"number\": 2147483648}", "number"),
                Arguments.of("{\"number\": 100000000000000000000}", "number"),
                Arguments.of("{\"number\": true}", "number"),
                Arguments.of("{\"number\": null}", "number"),
                Arguments.of("{\"number\": []}", "number"),
                Arguments.of("{\"number\": [7]}", "number"),
                Arguments.of("{\"number\": {}}", "number"),
                Arguments.of("{\"text\": 7}", "text"),
                Arguments.of("{\"text\": 7.5}", "text"),
                Arguments.of("{\"text\": true}", "text"),
                Arguments.of("{\"text\": null}", "text"),
                Arguments.of("{\"text\": [\"a\"]}", "text"),
                Arguments.of("{\"text\": {}}", "text"),
                Arguments.of("{\"flag\": \"true\"}", "flag"),
                Arguments.of("{\"flag\": 1}", "flag"),
                Arguments.of("{\"flag\": null}", "flag"),
                Arguments.of("{\"list\": \"a\"}", "list"),
                Arguments.of("{\"list\": \"\"}", "list"),
                Arguments.of("{\"list\": {}}", "list"),
                Arguments.of("{\"list\": [7]}", "list[0]"),
                Arguments.of("{\"list\": [\"a\", null]}", "list[1]"),
                Arguments.of("{\"map\": {\"en\": 7}}", "map.en"),
                Arguments.of("{\"map\": {\"en\": null}}", "map.en"),
                Arguments.of("{\"inner\": [{}, {\"number\": \"7\"}]}", "inner[1].number"),
                Arguments.of("{\"inner\": [\"\"]}", "inner[0]"),
                Arguments.of("{\"inner\": [{\"inner\": [{\"text\": null}]}]}", "inner[0].inner[0].text"),
                Arguments.of("{\"text\": \"a\\u0000b\"}", "text"),
                Arguments.of("{\"text\": \"\\ud800\"}", "text"),
                Arguments.of("{\"text\": \"\\udc00\\ud800\"}", "text"),
                Arguments.of("{\"list\": [\"\\udfff\"]}", "list[0]"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void refusesAValueOfAnotherKindAndNamesItsPath(String body, String path) {
        assertThat(refusal(body))
                .isInstanceOfSatisfying(
                        InputError.Malformed.class,
                        error -> assertThat(error.field()).isEqualTo(path));
    }

    @Test
    void readsMinusZeroAsZero() {
        assertThat(read("{\"number\": -0}").number()).isZero();
    }

    @Test
    void refusesAFieldThatTheDocumentDoesNotHave() {
        assertThat(refusal("{\"txet\": 1}")).isEqualTo(new InputError.UnknownField("txet"));
        assertThat(refusal("{\"inner\": [{\"txet\": 1}]}")).isEqualTo(new InputError.UnknownField("inner[0].txet"));
    }

    @Test
    void saysStrangeNamesBackHarmlessly() {
        assertThat(refusal("{\"a\\u0000\\r\\n\u00e9\": 1}")).isEqualTo(new InputError.UnknownField("a????"));
        assertThat(refusal("{\"" + "n".repeat(200) + "\": 1}"))
                .isEqualTo(new InputError.UnknownField("n".repeat(64) + "..."));
    }

    @Test
    void boundsDepthNamesNumbersAndTexts() {
        assertThat(refusal("{\"inner\": [".repeat(20))).isInstanceOf(InputError.Malformed.class);
        assertThat(refusal("{\"" + "n".repeat(300) + "\": 1}")).isInstanceOf(InputError.Malformed.class);
        assertThat(refusal("{\"number\": " + "9".repeat(100) + "}")).isInstanceOf(InputError.Malformed.class);
        assertThat(refusal("{\"text\": \"" + "t".repeat(200_000) + "\"}")).isInstanceOf(InputError.Malformed.class);
    }

    @Test
    void letsNullsStandInAPatchAlone() {
        assertThat(StrictJson.patch("{\"text\": null}".getBytes(StandardCharsets.UTF_8))
                        .get("text")
                        .isNull())
                .isTrue();
    }

    private static Doc read(String body) {
        return StrictJson.read(body.getBytes(StandardCharsets.UTF_8), Doc.class);
    }

    private static Refusal refusal(String body) {
        return refusal(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refusal(byte[] body) {
        return catchThrowableOfType(Refused.class, () -> StrictJson.read(body, Doc.class))
                .refusal();
    }
}
