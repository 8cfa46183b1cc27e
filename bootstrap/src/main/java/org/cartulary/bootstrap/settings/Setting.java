package org.cartulary.bootstrap.settings;

/**
 * Every setting there is. Its name in the environment and in the settings file is {@link #key()}; both are promises to operators, pinned
 * by a test, and {@code docs/settings.md} has the same table.
 */
public enum Setting {
    CONFIG(
            "`./cartulary.properties`, if it is there",
            "The settings file: Java properties in UTF-8, with the names of this table as keys. Environment only."),
    HTTP_HOST("`127.0.0.1`", "The address that `serve` listens on; `0.0.0.0` for every one that the machine has."),
    HTTP_PORT("`8080`", "The port that `serve` listens on; `0` for any that is free."),
    PUBLIC_URL(
            "`http://` with the host and port above",
            "Where people and mails reach this server: every link in a mail begins with it."),
    DATA_DIR(
            "`./.cartulary`",
            "The folder of the embedded database, of the mail files, of the sandbox's ledger and of the secret file."),
    DATABASE_URL(
            "the embedded H2 database in the data folder",
            "A JDBC URL that begins with `jdbc:h2:`, `jdbc:mariadb:`, `jdbc:mysql:` or `jdbc:postgresql:`,"
                    + " without user and password."),
    DATABASE_USER("none", "The user of the database."),
    DATABASE_PASSWORD("none", "The password of the database's user. A secret."),
    DATABASE_PASSWORD_FILE("none", "A file that holds the password, in place of `CARTULARY_DATABASE_PASSWORD`."),
    SMTP_URL(
            "none: mails become `.eml` files in the data folder",
            "The mail server, as `smtp://user:password@host:587` (STARTTLS; `?starttls=optional` for a server that has none)"
                    + " or `smtps://user:password@host:465` (TLS). User and password are percent-encoded. A secret."),
    SMTP_URL_FILE("none", "A file that holds the URL of the mail server, in place of `CARTULARY_SMTP_URL`."),
    MAIL_FROM("`no-reply@` the host of the public URL", "The address that mails come from."),
    PAYMENTS("`sandbox`", "The payment gateway. `sandbox` is the one that there is: it moves no money."),
    TEST_CLOCK(
            "`off`", "`on` lets `PUT /v1/test-clock` set the time of the whole installation. Never on a real server."),
    SECRET_FILE(
            "`secret.key` in the data folder",
            "The 32 random bytes that one-time links are made with. Made at the first start, readable by its owner alone."
                    + " Whoever loses it invalidates the links that are on their way."),
    JARS(
            "`jars` in the folder of the launcher",
            "A folder whose jars join the class path, such as the JDBC driver of MySQL. Environment only: the launcher"
                    + " reads it.");

    private static final String PREFIX = "CARTULARY_";

    private final String defaultText;
    private final String meaning;

    Setting(String defaultText, String meaning) {
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    public String key() {
        return PREFIX + name();
    }

    /** The default as the documentation says it. */
    public String defaultText() {
        return defaultText;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether its value may be shown in no message. */
    boolean secret() {
        return this == DATABASE_URL || this == DATABASE_PASSWORD || this == SMTP_URL;
    }

    /** Whether it is too late for it in the settings file. */
    boolean environmentOnly() {
        return this == CONFIG || this == JARS;
    }
}
