package org.cartulary.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes maps, lists, text and whole numbers as JSON in one way only (RFC 8785, the part of it that has no fractions): keys sorted by
 * UTF-16 code unit, no white space. The same value has the same bytes on every machine, so its digest can bind.
 */
public final class CanonicalJson {

    private static final Comparator<Map.Entry<?, ?>> BY_NAME =
            Comparator.comparing(entry -> entry.getKey().toString());

    private CanonicalJson() {}

    public static String write(Object value) {
        StringBuilder out = new StringBuilder(1024);
        append(out, value);
        return out.toString();
    }

    /**
     * Reads what {@link #write} wrote: maps in the order of the text, lists, text, and whole numbers as {@code Long}. Refuses anything else,
     * with the character at which it is none; white space too. Whoever needs to know that a text is canonical writes it again.
     */
    public static Object read(String text) {
        return new CanonicalJsonReader(text).all();
    }

    private static void append(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            Map.Entry<?, ?>[] entries = map.entrySet().toArray(new Map.Entry<?, ?>[0]);
            Arrays.sort(entries, BY_NAME);
            String comma = "{";
            for (Map.Entry<?, ?> entry : entries) {
                quote(out.append(comma), entry.getKey().toString());
                append(out.append(':'), entry.getValue());
                comma = ",";
            }
            out.append(entries.length == 0 ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String comma = "[";
            for (Object part : list) {
                append(out.append(comma), part);
                comma = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(out, value.toString());
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        int plain = 0;
        while (plain < text.length() && !needsEscape(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            out.append(text); // nearly all text; as one piece it is copied, not walked through
        } else {
            for (int i = 0; i < text.length(); i++) {
                escape(out, text.charAt(i));
            }
        }
        out.append('"');
    }

    private static boolean needsEscape(char c) {
        return c < 0x20 || c == '"' || c == '\\';
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (c < 0x20) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
