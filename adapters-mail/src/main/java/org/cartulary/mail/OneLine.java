package org.cartulary.mail;

import java.util.regex.Pattern;

/** Text that may stand in a header: control characters, line ends and runs of white space become one space each. */
final class OneLine {

    private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    private OneLine() {}

    static String of(String text) {
        return GAP.matcher(text).replaceAll(" ").strip();
    }
}
