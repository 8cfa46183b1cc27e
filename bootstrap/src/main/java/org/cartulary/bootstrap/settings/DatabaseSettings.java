package org.cartulary.bootstrap.settings;

import org.jspecify.annotations.Nullable;

/**
 * Which database is used.
 *
 * @param url a JDBC URL, or nothing for the embedded database in the data folder; it may hold a password, so {@link #shown()} is what
 *     people see
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable HiddenText password) {
    /** The URL without its options and without user and password. */
    public String shown() {
        return url == null ? "embedded H2" : url.replaceFirst("[?;].*$", "").replaceFirst("//[^/]*@", "//");
    }

    @Override
    public String toString() {
        return shown();
    }
}
