package org.zelian.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Tick;

/**
 * The parameters of a query, named one by one; for those with open ends, which a plain {@code Map.of} cannot hold.
 *
 * {@snippet :
 * Params.of("key", key).window("from", "to", violation).and("tick", tick.number()).map()
 * }
 */
public final class Params {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Params() {}

    public static Params of(String name, Object value) {
        return new Params().and(name, value);
    }

    /** A value: text, number, flag, day, instant, or a list or map of these. */
    public Params and(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The first day of an interval; null means that it has no beginning. */
    public Params from(String name, @Nullable LocalDate day) {
        return and(name, Sentinels.from(day));
    }

    /** The day after the last of an interval; null means that it has no end. */
    public Params to(String name, @Nullable LocalDate day) {
        return and(name, Sentinels.to(day));
    }

    /** The tick from which something is no longer believed; null means that it is. */
    public Params until(String name, @Nullable Tick tick) {
        return and(name, tick == null ? Sentinels.BELIEVED : tick.number());
    }

    public Map<String, Object> map() {
        return values;
    }

    static Map<String, Object> toStore(Map<String, ?> params) {
        var stored = new HashMap<String, Object>();
        params.forEach((name, value) -> stored.put(name, value(value)));
        return stored;
    }

    private static Object value(Object value) {
        return switch (value) {
            case Instant instant -> instant.atZone(ZoneOffset.UTC);
            case List<?> list -> list;
            default -> value;
        };
    }
}
