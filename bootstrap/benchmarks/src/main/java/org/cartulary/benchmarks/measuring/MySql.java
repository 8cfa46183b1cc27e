package org.cartulary.benchmarks.measuring;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.cartulary.persistence.servers.DatabaseServer;

/** A database of its own on the MySQL server that the tests are given; its driver has to be put on the class path. */
final class MySql {

    private MySql() {}

    static Server start() {
        if (!DatabaseServer.MYSQL.runsHere()) {
            throw new IllegalStateException("no MySQL server is named by " + DatabaseServer.MYSQL_URL);
        }
        String url = DatabaseServer.MYSQL.newDatabase();
        return Server.at(url, () -> drop(url));
    }

    private static void drop(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + connection.getCatalog());
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the benchmark is not gone", e);
        }
    }
}
