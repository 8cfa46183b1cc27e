package org.cartulary.bootstrap.importing;

import org.jspecify.annotations.Nullable;

/**
 * Why a row, or a whole file, was not imported.
 *
 * @param line where the row begins, counted from 1
 * @param column the column whose value was refused; nothing when it is about the whole row or file
 */
public record Fault(String file, long line, @Nullable String column, String reason) {
    private static final int SHOWN = 60;

    /** {@code clients.csv:12: email: expected an address such as ada@example.com, found nobody}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (column == null ? "" : column + ": ") + reason;
    }

    /** A value as a terminal can show it: one line, without what a terminal would obey. */
    static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
