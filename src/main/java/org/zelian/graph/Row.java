package org.zelian.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * One row of a query's answer, read by column name.
 *
 * <p>An open end of an interval, a sentinel in the store, comes out as absent: null from {@link #day}, empty from
 * {@link #optionalNumber}, no entry in {@link #map}. A column that is missing or of another type than asked for is a
 * mistake in the program and says so.
 */
public final class Row {
    private final String query;
    private final List<String> columns;
    private final Function<String, @Nullable Object> values;

    Row(String query, Record values) {
        this(query, values.keys(), column -> values.get(column).asObject());
    }

    Row(String query, List<String> columns, Function<String, @Nullable Object> values) {
        this.query = query;
        this.columns = columns;
        this.values = values;
    }

    public String text(String column) {
        return required(column, String.class);
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(typed(column, String.class));
    }

    /** A whole number that is always there, such as a count or the tick at which a fact became known. */
    public long number(String column) {
        return required(column, Long.class);
    }

    /** A whole number, a tick or units of a share; empty where unknown or open. */
    public OptionalLong optionalNumber(String column) {
        var number = typed(column, Long.class);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    public double decimal(String column) {
        return required(column, Double.class);
    }

    /** True or false; a missing value is false. */
    public boolean flag(String column) {
        return Boolean.TRUE.equals(typed(column, Boolean.class));
    }

    /** A day; null where it is unknown, or where the interval is open on that side. */
    public @Nullable LocalDate day(String column) {
        return typed(column, LocalDate.class);
    }

    public List<LocalDate> days(String column) {
        return list(column, LocalDate.class);
    }

    public List<String> texts(String column) {
        return list(column, String.class);
    }

    public List<Long> numbers(String column) {
        return list(column, Long.class);
    }

    public Instant instant(String column) {
        return required(column, ZonedDateTime.class).toInstant();
    }

    /** Properties by name, in the order of their names, without those that are open or unknown. */
    public Map<String, Object> map(String column) {
        return known(required(column, Map.class));
    }

    /** A list of property maps, such as a collected set of relationships; each as {@link #map} gives it. */
    public List<Map<String, Object>> maps(String column) {
        return list(column, Map.class).stream().map(Row::known).toList();
    }

    private static Map<String, Object> known(Map<?, ?> properties) {
        var known = new TreeMap<String, Object>();
        properties.forEach((name, value) -> {
            if (value != null && !Sentinels.isOpen(value)) {
                known.put((String) name, value);
            }
        });
        return known;
    }

    private <T> List<T> list(String column, Class<T> type) {
        var elements = new ArrayList<T>();
        for (var element : required(column, List.class)) {
            elements.add(cast(column, type, element));
        }
        return elements;
    }

    private <T> T required(String column, Class<T> type) {
        var value = typed(column, type);
        if (value == null) {
            throw new IllegalStateException("Query " + query + " gives nothing in column " + column);
        }
        return value;
    }

    private <T> @Nullable T typed(String column, Class<T> type) {
        if (!columns.contains(column)) {
            throw new IllegalStateException("Query " + query + " has no column " + column + ", only " + columns);
        }
        var value = values.apply(column);
        return value == null || Sentinels.isOpen(value) ? null : cast(column, type, value);
    }

    private <T> T cast(String column, Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalStateException("Query %s gives %s in column %s, which was read as %s"
                    .formatted(query, value.getClass().getSimpleName(), column, type.getSimpleName()));
        }
        return type.cast(value);
    }

    @Override
    public String toString() {
        return query + " " + columns;
    }
}
