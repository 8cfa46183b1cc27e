package org.cartulary.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link CanonicalJson} writes: maps, lists, text and whole numbers, with no white space between them. What it refuses, it
 * refuses as {@link InputError.Malformed} with the place. Canonical is only what is written as the same text again.
 */
final class CanonicalJsonReader {

    private static final int DEEPEST = 16;
    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;

    CanonicalJsonReader(String text) {
        this.text = text;
    }

    Object all() {
        Object value = value(0);
        if (at != text.length()) {
            throw malformed("its end");
        }
        return value;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw malformed("fewer levels");
        }
        char first = peek();
        if (first == '{') {
            return map(depth);
        }
        if (first == '[') {
            return list(depth);
        }
        return first == '"' ? string() : number();
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        take('{');
        while (peek() != '}') {
            if (!map.isEmpty()) {
                take(',');
            }
            String name = string();
            take(':');
            if (map.put(name, value(depth + 1)) != null) {
                throw malformed("each name once");
            }
        }
        take('}');
        return map;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        take('[');
        while (peek() != ']') {
            if (!list.isEmpty()) {
                take(',');
            }
            list.add(value(depth + 1));
        }
        take(']');
        return list;
    }

    private Long number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || at - digits > MOST_DIGITS) {
            throw malformed("a map, a list, text or a whole number");
        }
        return Long.valueOf(text.substring(start, at));
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        take('"');
        for (char c = peek(); c != '"'; c = peek()) {
            at++;
            if (c < 0x20) {
                throw malformed("no control character");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> numbered();
            default -> throw malformed("an escape");
        };
    }

    private char numbered() {
        String digits = at + 4 <= text.length() ? text.substring(at, at + 4) : "";
        if (!digits.matches("[0-9a-f]{4}")) {
            throw malformed("four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed("more text");
        }
        return text.charAt(at);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw malformed(String.valueOf(expected));
        }
        at++;
    }

    private Refused malformed(String expected) {
        return new InputError.Malformed("character " + at, expected).refused();
    }
}
