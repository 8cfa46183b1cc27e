package org.cartulary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void escapesAsRfc8785Section322Says() {
        String sample = "\u20ac$\u000f\nA'B\"\\\\\"/";

        assertThat(CanonicalJson.write(sample)).isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void sortsKeysAsRfc8785Section323Says() {
        Map<String, String> sample = new LinkedHashMap<>();
        sample.put("\u20ac", "Euro Sign");
        sample.put("\r", "Carriage Return");
        sample.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        sample.put("1", "One");
        sample.put("\ud83d\ude00", "Emoji: Grinning Face");
        sample.put("\u0080", "Control");
        sample.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(sample))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void writesEveryShortEscape() {
        assertThat(CanonicalJson.write("\b\t\n\f\r\u001f\u0000")).isEqualTo("\"\\b\\t\\n\\f\\r\\u001f\\u0000\"");
        assertThat(CanonicalJson.write(" \u007f\u2028/")).isEqualTo("\" \u007f\u2028/\"");
    }

    @Test
    void writesNestedValuesWithoutWhiteSpace() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", List.of(1, 2L, true, "x", List.of(), Map.of()));
        value.put("a", Map.of("c", -7));

        assertThat(CanonicalJson.write(value)).isEqualTo("{\"a\":{\"c\":-7},\"b\":[1,2,true,\"x\",[],{}]}");
    }

    @Test
    void writesAnythingElseAsItsText() {
        assertThat(CanonicalJson.write(Samples.eur("12.30"))).isEqualTo("\"EUR 12.30\"");
        assertThat(CanonicalJson.write(Samples.NOON)).isEqualTo("\"2026-03-02T12:00:00Z\"");
    }

    @Property
    void doesNotDependOnTheOrderOfInsertion(@ForAll Map<String, String> value) {
        Map<String, String> reversed = new LinkedHashMap<>();
        value.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));

        assertThat(CanonicalJson.write(reversed)).isEqualTo(CanonicalJson.write(value));
    }
}
