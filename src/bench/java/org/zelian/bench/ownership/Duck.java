package org.zelian.bench.ownership;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory with two threads, and a table of edges: {@code e(x, y, w, since)}. */
final class Duck implements AutoCloseable {
    private final Connection connection;

    private Duck(Connection connection) {
        this.connection = connection;
    }

    static Duck of(Edges edges, int[] targets) throws SQLException {
        var duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
        duck.run("SET threads = 2");
        duck.run("CREATE TABLE e (x BIGINT, y BIGINT, w BIGINT, since INTEGER)");
        duck.run("CREATE TABLE target (id BIGINT)");
        var raw = duck.connection.unwrap(DuckDBConnection.class);
        try (var appender = raw.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "e")) {
            for (int edge = 0; edge < edges.size(); edge++) {
                appender.beginRow();
                appender.append((long) edges.from[edge]);
                appender.append((long) edges.to[edge]);
                appender.append(edges.weight[edge]);
                appender.append(edges.since[edge]);
                appender.endRow();
            }
        }
        try (var appender = raw.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "target")) {
            for (int target : targets) {
                appender.beginRow();
                appender.append((long) target);
                appender.endRow();
            }
        }
        return duck;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asks for a count and a sum, and gives them as a hash. */
    String hash(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return Pairs.hash(rows.getLong(1), rows.getLong(2));
        }
    }

    /** Asks for a count and a sum of shares. */
    double[] shares(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return new double[] {rows.getLong(1), rows.getDouble(2)};
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
