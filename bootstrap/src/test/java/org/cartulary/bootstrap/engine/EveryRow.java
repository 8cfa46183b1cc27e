package org.cartulary.bootstrap.engine;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** All that a database holds, table by table. */
final class EveryRow {

    private EveryRow() {}

    static Map<String, List<String>> in(DataSource source) {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            try (ResultSet names = about.getTables(
                    connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (names.next()) {
                    tables.put(names.getString("TABLE_NAME"), List.of());
                }
            }
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                table.setValue(rows(connection, table.getKey()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a database cannot be read", e);
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        String quote = connection.getMetaData().getIdentifierQuoteString();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("SELECT * FROM " + quote + table + quote)) {
            while (all.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                    row.append(
                            all.getObject(i) instanceof byte[] bytes
                                    ? HexFormat.of().formatHex(bytes)
                                    : all.getString(i));
                    row.append('|');
                }
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
