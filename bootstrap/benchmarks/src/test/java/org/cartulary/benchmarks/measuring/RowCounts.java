package org.cartulary.benchmarks.measuring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How many rows all tables have. */
public final class RowCounts {

    private final DataSource source;

    public RowCounts(DataSource source) {
        this.source = source;
    }

    /** How many more there are in each table afterwards. */
    public Map<String, Integer> addedBy(Runnable work) throws SQLException {
        Map<String, Integer> before = all();
        work.run();
        Map<String, Integer> added = all();
        before.forEach((table, rows) -> added.merge(table, -rows, Integer::sum));
        return added;
    }

    private Map<String, Integer> all() throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    counts.put(tables.getString("TABLE_NAME"), 0);
                }
            }
            for (String table : counts.keySet()) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    count.next();
                    counts.put(table, count.getInt(1));
                }
            }
        }
        return counts;
    }
}
