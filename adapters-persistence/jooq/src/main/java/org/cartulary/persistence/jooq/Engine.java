package org.cartulary.persistence.jooq;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.cartulary.ports.Outage;
import org.jooq.SQLDialect;

/** The databases that are spoken to. */
enum Engine {
    /** Takes text for a JSON string, and bytes for JSON. */
    H2(SQLDialect.H2) {
        @Override
        void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
            statement.setBytes(index, json.getBytes(StandardCharsets.UTF_8));
        }
    },
    MARIADB(SQLDialect.MARIADB),
    MYSQL(SQLDialect.MYSQL),
    /** Takes no text for JSON, only what has no type. */
    POSTGRESQL(SQLDialect.POSTGRES) {
        @Override
        void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
            statement.setObject(index, json, Types.OTHER);
        }
    };

    private static final String DIALECTS = "/org/cartulary/persistence/schema/dialect/";

    private final SQLDialect dialect;

    Engine(SQLDialect dialect) {
        this.dialect = dialect;
    }

    /** Asks the database what it is; refuses any other than these. */
    static Engine of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            // MySQL's driver calls a MariaDB server MySQL, but passes on its version.
            String name =
                    (about.getDatabaseProductName() + " " + about.getDatabaseProductVersion()).toUpperCase(Locale.ROOT);
            if (name.contains("MARIADB")) {
                return MARIADB;
            }
            for (Engine engine : values()) {
                if (name.startsWith(engine.name())) {
                    return engine;
                }
            }
            throw new IllegalArgumentException("no such database is spoken to: " + name);
        } catch (SQLException e) {
            throw new Outage("the database does not answer", e);
        }
    }

    void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setString(index, json);
    }

    SQLDialect dialect() {
        return dialect;
    }

    /** What the placeholders of the migrations become. */
    Map<String, String> placeholders() {
        Properties properties = new Properties();
        try (InputStream file =
                Engine.class.getResourceAsStream(DIALECTS + name().toLowerCase(Locale.ROOT) + ".properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("the class path is broken", e);
        }
        Map<String, String> placeholders = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> placeholders.put(name, properties.getProperty(name)));
        return placeholders;
    }
}
