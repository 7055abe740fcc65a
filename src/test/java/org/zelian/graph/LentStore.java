package org.zelian.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;

/**
 * One running store that is lent out again and again, empty each time: the next loan wipes what the last one left.
 *
 * <p>For one borrower at a time. Closing a loan leaves the store running.
 */
public final class LentStore implements Supplier<Graph>, AutoCloseable {
    private final Graph own;
    private final Map<String, Integer> asked = Counted.none();

    public LentStore(Clock clock) {
        this.own = Graphs.temporary(GraphOptions.small(clock));
    }

    @Override
    public Graph get() {
        Wipe.facts(own);
        return again();
    }

    /** Lends it once more with what the last loan left in it. */
    public Graph again() {
        var answers = new Counted(new OverBolt(unclosed(own.driver())), asked);
        return new Graph(answers, () -> {}, own.library(), own.clock());
    }

    /** How often a query of a room was asked since the counts were cleared last; that says nothing of its meaning. */
    public int asked(String room, String query) {
        return asked.getOrDefault(room + "/" + query, 0);
    }

    /** Counts from nought. */
    public void clearCounts() {
        asked.clear();
    }

    @Override
    public void close() {
        own.close();
    }

    @SuppressWarnings("ReferenceEquality")
    private static Driver unclosed(Driver driver) {
        return (Driver) Proxy.newProxyInstance(
                LentStore.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    try {
                        return switch (method.getName()) {
                            case "close" -> null;
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> method.invoke(driver, arguments);
                        };
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
