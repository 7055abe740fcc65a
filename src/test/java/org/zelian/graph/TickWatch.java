package org.zelian.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** Looks over the shoulder of a process that has a store open: how many transactions it has written. */
public final class TickWatch {
    private static final Config QUIET =
            Config.builder().withTelemetryDisabled(true).build();

    private final Path store;

    public TickWatch(Path store) {
        this.store = store;
    }

    /** Waits until a number of further ticks were taken; false if the process ended, or the time was over, before that. */
    public boolean waitFor(int ticks, ProcessHandle process, Duration most) throws InterruptedException {
        Quiet.pleaseNow();
        var end = System.nanoTime() + most.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            var door = Door.of(store);
            if (door.isPresent() && door.get().process() == process.pid()) {
                try (var driver = GraphDatabase.driver(
                        "bolt://127.0.0.1:" + door.get().port(), AuthTokens.basic("neo4j", Secret.of(store)), QUIET)) {
                    return wait(driver, ticks, process, end);
                } catch (Neo4jException starting) {
                    Thread.sleep(5);
                }
            }
            Thread.sleep(5);
        }
        return false;
    }

    private static boolean wait(Driver driver, int ticks, ProcessHandle process, long end) throws InterruptedException {
        long first = ticks(driver);
        while (process.isAlive() && System.nanoTime() < end) {
            if (ticks(driver) >= first + ticks) {
                return true;
            }
            Thread.sleep(2);
        }
        return false;
    }

    private static long ticks(Driver driver) {
        try (var session = driver.session()) {
            return session.run("MATCH (t:Tick) RETURN count(t) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }
}
