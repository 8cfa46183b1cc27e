package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What a database itself says of our tables: their columns in order, and their keys. */
final class TablesOf {

    private final Map<String, String> columns = new TreeMap<>();
    private final Map<String, String> primaryKeys = new TreeMap<>();
    private final Map<String, Set<String>> uniqueKeys = new TreeMap<>();

    TablesOf(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String catalog = connection.getCatalog();
            String schema = connection.getSchema();
            try (ResultSet tables = about.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    if (!table.equalsIgnoreCase("cartulary_migration")) {
                        read(about, catalog, schema, table);
                    }
                }
            }
        }
    }

    /** By table: each column's name, and whether it may be absent. */
    Map<String, String> columns() {
        return columns;
    }

    /** By table: the columns of its primary key in their order. */
    Map<String, String> primaryKeys() {
        return primaryKeys;
    }

    /** By table: the columns of each unique key, the primary one included. */
    Map<String, Set<String>> uniqueKeys() {
        return uniqueKeys;
    }

    private void read(DatabaseMetaData about, String catalog, String schema, String table) throws SQLException {
        String name = table.toLowerCase(Locale.ROOT);
        try (ResultSet rows = about.getColumns(catalog, schema, table, "%")) {
            while (rows.next()) {
                String column = lower(rows, "COLUMN_NAME")
                        + (rows.getString("IS_NULLABLE").equals("YES") ? "?" : "");
                columns.merge(name, column, (one, other) -> one + " " + other);
            }
        }
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = about.getPrimaryKeys(catalog, schema, table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), lower(rows, "COLUMN_NAME"));
            }
        }
        primaryKeys.put(name, String.join(" ", key.values()));
        Map<String, String> unique = new TreeMap<>();
        try (ResultSet rows = about.getIndexInfo(catalog, schema, table, true, false)) {
            while (rows.next()) {
                if (rows.getString("INDEX_NAME") != null && !rows.getBoolean("NON_UNIQUE")) {
                    unique.merge(
                            rows.getString("INDEX_NAME"),
                            lower(rows, "COLUMN_NAME"),
                            (one, other) -> one + " " + other);
                }
            }
        }
        uniqueKeys.put(name, new TreeSet<>(unique.values()));
    }

    private static String lower(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).toLowerCase(Locale.ROOT);
    }
}
