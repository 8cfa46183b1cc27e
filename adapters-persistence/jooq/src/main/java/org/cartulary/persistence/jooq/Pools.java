package org.cartulary.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;

/** Makes pools with what each driver needs to be fast; the drivers' own defaults prepare each statement anew. */
final class Pools {

    private static final Map<String, String> MARIADB =
            Map.of("useServerPrepStmts", "true", "prepStmtCacheSize", "500", "cachePrepStmts", "true");
    private static final Map<String, String> MYSQL = Map.of(
            "useServerPrepStmts", "true",
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "500",
            "prepStmtCacheSqlLimit", "20000",
            "useLocalSessionState", "true");
    private static final Map<String, String> POSTGRESQL =
            Map.of("prepareThreshold", "1", "preparedStatementCacheQueries", "500");

    private static final long LONGEST_WAIT_MS = 10_000;

    private final DatabaseSettings settings;

    Pools(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Whether changing the autocommit mode costs a round trip. */
    boolean separate() {
        return settings.url().startsWith("jdbc:mariadb:") || settings.url().startsWith("jdbc:mysql:");
    }

    HikariDataSource reads() {
        return new HikariDataSource(config("cartulary-reads", true));
    }

    HikariDataSource writes() {
        return new HikariDataSource(config("cartulary-writes", false));
    }

    private HikariConfig config(String name, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(LONGEST_WAIT_MS);
        config.setAutoCommit(autoCommit);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setExceptionOverride(new Evictions());
        driverProperties().forEach(config::addDataSourceProperty);
        return config;
    }

    private Map<String, String> driverProperties() {
        if (settings.url().startsWith("jdbc:mariadb:")) {
            return MARIADB;
        }
        if (settings.url().startsWith("jdbc:mysql:")) {
            return MYSQL;
        }
        return settings.url().startsWith("jdbc:postgresql:") ? POSTGRESQL : Map.of();
    }
}
