package org.cartulary.persistence.jooq;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartulary.persistence.servers.DatabaseServer;

/** The databases on which tests run: the embedded one, and each server. */
enum TestServer {
    H2,
    MARIADB,
    MYSQL,
    POSTGRESQL;

    static final String MYSQL_URL = DatabaseServer.MYSQL_URL;

    /** All of them, without MySQL where there is none: {@link EnginesRun} says so then. */
    static Stream<TestServer> running() {
        return Stream.of(values()).filter(server -> server != MYSQL || System.getenv(MYSQL_URL) != null);
    }

    /** A database of its own, with nothing in it. */
    DatabaseSettings newDatabase() {
        String url = switch (this) {
            case H2 -> embedded();
            case MARIADB -> DatabaseServer.MARIADB.newDatabase();
            case MYSQL -> DatabaseServer.MYSQL.newDatabase();
            case POSTGRESQL -> DatabaseServer.POSTGRESQL.newDatabase();
        };
        return new DatabaseSettings(url, null, null, DatabaseSettings.USUAL_CONNECTIONS);
    }

    private static String embedded() {
        return Database.embeddedUrl(Path.of("target", "h2")).replace("/cartulary;", "/" + UUID.randomUUID() + ";");
    }
}
