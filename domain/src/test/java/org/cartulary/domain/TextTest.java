package org.cartulary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\r\nBcc: b",
                "a\nb",
                "a\rb",
                "a\tb",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\ud800b",
                "a\udc00b",
                "\udc00\ud800",
                "a\ufffe",
                "a\ufdef",
                "a\uffff",
                "a\ufdd0",
                "a\ud83f\udfff",
                "a\n",
                "\ta"
            })
    void refusesWhatWouldBreakALine(String text) {
        assertThat(refusalOf(() -> Text.line("name", text, 20)))
                .isEqualTo(new InputError.Malformed("name", "one line of text without control characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bäckerei",
                "Żółw",
                "😀👩‍👩‍👧",
                "مخبز",
                "עברית\u200f!",
                "東京",
                "O'Neill; DROP TABLE",
                "<b>&amp;",
                "a\u00a0b",
                "a\ufdcf\ufdf0",
                "\ufffd"
            })
    void keepsEveryScript(String text) {
        assertThat(Text.line("name", text, 40)).isEqualTo(text);
    }

    @Test
    void composesAccents() {
        assertThat(Text.line("name", "Cafe\u0301", 4)).isEqualTo("Café").hasSize(4);
    }

    @Test
    void trimsBothEnds() {
        assertThat(Text.line("name", "  \u3000Ada \u2003", 3)).isEqualTo("Ada");
    }

    @Test
    void countsCodePointsAndNotHalves() {
        assertThat(Text.line("name", "😀".repeat(20), 20)).hasSize(40);
        assertThat(refusalOf(() -> Text.line("name", "😀".repeat(21), 20)))
                .isEqualTo(new InputError.TooLong("name", 20));
    }

    @Test
    void refusesHugeTextBeforeItReadsIt() {
        assertThat(refusalOf(() -> Text.line("name", "\u0000".repeat(1_000_000), 20)))
                .isEqualTo(new InputError.TooLong("name", 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "\u00a0", "\u200b", "\u2060 \ufeff"})
    void isMissingWhenNothingCanBeSeen(String text) {
        assertThat(refusalOf(() -> Text.line("name", text, 20))).isEqualTo(new InputError.Missing("name"));
        assertThat(Text.optionalLine("name", text, 20)).isNull();
    }

    @Test
    void isMissingWhenAbsent() {
        assertThat(refusalOf(() -> Text.line("name", null, 20))).isEqualTo(new InputError.Missing("name"));
        assertThat(Text.optionalLine("name", null, 20)).isNull();
    }

    @Property
    void isNotChangedBySecondReading(@ForAll String text) {
        String once = readOrNothing(text);

        assertThat(readOrNothing(once)).isEqualTo(once);
        assertThat(once.codePointCount(0, once.length())).isLessThanOrEqualTo(60);
        assertThat(once.codePoints()).noneMatch(Character::isISOControl);
    }

    private static String readOrNothing(String text) {
        try {
            String line = Text.optionalLine("name", text, 60);
            return line == null ? "" : line;
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(InputError.class);
            return "";
        }
    }
}
