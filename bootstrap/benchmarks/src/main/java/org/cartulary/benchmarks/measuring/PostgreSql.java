package org.cartulary.benchmarks.measuring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A server of its own on this machine; its log is flushed at every commit. */
final class PostgreSql {

    private PostgreSql() {}

    static Server start(Path folder) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("base").toFile())
                    .setDataDirectory(folder.resolve("data"))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "512MB")
                    .start();
            return Server.at("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres", () -> {
                stop(server);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
