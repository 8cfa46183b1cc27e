package org.cartulary.bootstrap.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.cartulary.persistence.servers.DatabaseServer;
import org.jspecify.annotations.Nullable;

/** A database engine on which a server of ours can run. */
public enum TestEngine {
    H2(null),
    MARIADB(DatabaseServer.MARIADB),
    POSTGRESQL(DatabaseServer.POSTGRESQL),
    MYSQL(DatabaseServer.MYSQL);

    private final @Nullable DatabaseServer server;

    TestEngine(@Nullable DatabaseServer server) {
        this.server = server;
    }

    /** MySQL runs where its URL is given. */
    public boolean runsHere() {
        return server == null || server.runsHere();
    }

    /** The settings of an installation with a data folder and a new database of its own, whose clock can be set. */
    public Map<String, String> newInstallation(Path dataDir) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "CARTULARY_DATA_DIR", dataDir.toString(),
                "CARTULARY_HTTP_PORT", "0",
                "CARTULARY_TEST_CLOCK", "on"));
        if (server != null) {
            settings.put("CARTULARY_DATABASE_URL", server.newDatabase());
        }
        return settings;
    }
}
