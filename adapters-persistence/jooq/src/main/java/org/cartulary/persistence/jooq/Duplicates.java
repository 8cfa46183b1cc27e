package org.cartulary.persistence.jooq;

import java.sql.SQLException;
import java.util.Locale;
import org.cartulary.ports.ConcurrentChange;

/** What a store makes of a unique key that is taken. */
@FunctionalInterface
interface Duplicates {

    /** MySQL's and MariaDB's code of a duplicate. */
    int MYSQL = 1062;

    /** Somebody else was faster: the work is run again, and sees it. */
    Duplicates CONCURRENT = key -> new ConcurrentChange("a key was claimed meanwhile: " + key);

    /**
     * The exception to throw.
     *
     * @param key text in lower case that contains the name of the key, and no value
     */
    RuntimeException of(String key);

    /**
     * The part of a message that names the key. MySQL and MariaDB name it last, in quotes, after the values; PostgreSQL on the first
     * line, with the values on the next; H2 before {@code ON} and its columns and values. This is so in every language of theirs.
     */
    static String keyIn(SQLException error) {
        String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        if (error.getErrorCode() == MYSQL) {
            int closing = message.lastIndexOf('\'');
            return message.substring(Math.max(0, message.lastIndexOf('\'', closing - 1)));
        }
        return message.lines().findFirst().orElse("").split(" on ", 2)[0];
    }
}
