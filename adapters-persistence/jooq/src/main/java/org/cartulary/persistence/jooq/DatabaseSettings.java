package org.cartulary.persistence.jooq;

import org.jspecify.annotations.Nullable;

/**
 * Where the database is, and how it is entered. The text of these settings holds no secret.
 *
 * @param url of JDBC, beginning with {@code jdbc:mariadb:}, {@code jdbc:mysql:}, {@code jdbc:postgresql:} or {@code jdbc:h2:}
 * @param connections how many work at once, at most; two per core of the database are rarely too few
 */
public record DatabaseSettings(
        String url, @Nullable String user, @Nullable String password, int connections) {

    /** Enough for a database on two to four cores: more would only wait for each other there. */
    public static final int USUAL_CONNECTIONS = 8;

    @Override
    public String toString() {
        return url.split("[?;]", 2)[0];
    }
}
