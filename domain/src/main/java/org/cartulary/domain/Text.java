package org.cartulary.domain;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text at the door: trimmed, in Unicode NFC, bounded, on one line. Control characters, unpaired surrogates and noncharacters are
 * refused, so that no header, log line or file name can be broken by what somebody typed.
 */
public final class Text {

    private Text() {}

    /** A line of 1 to {@code most} code points; refuses an absent or blank one. */
    public static String line(String field, @Nullable String text, int most) {
        String line = optionalLine(field, text, most);
        if (line == null) {
            throw new InputError.Missing(field).refused();
        }
        return line;
    }

    /** As {@link #line}, with nothing for an absent or blank one. */
    public static @Nullable String optionalLine(String field, @Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        if (text.length() > 4L * most + 16) {
            throw new InputError.TooLong(field, most).refused();
        }
        if (text.codePoints().anyMatch(Text::breaksALine)) {
            throw new InputError.Malformed(field, "one line of text without control characters").refused();
        }
        String line = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (line.codePointCount(0, line.length()) > most) {
            throw new InputError.TooLong(field, most).refused();
        }
        return line.codePoints().allMatch(Text::invisible) ? null : line;
    }

    /** No-break spaces and zero-width characters are text only beside something that can be seen. */
    private static boolean invisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean breaksALine(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
