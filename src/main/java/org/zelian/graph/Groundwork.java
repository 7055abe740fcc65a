package org.zelian.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.zelian.graph.Entities.Entity;

/**
 * A store that does not exist yet. It answers the queries with which facts are looked up and written, each as its file
 * says, from memory; what is created goes to a file that is imported at the end.
 *
 * <p>So a first load runs through the same code as every other one, and differs only in what answers it.
 */
final class Groundwork implements Answers {
    private final Undo undo = new Undo();
    private final Map<String, Long> counters =
            new LinkedHashMap<>(Map.of("facts", 0L, "parties", 0L, "batches", 0L, "telling", 0L));
    private final NewTicks ticks = new NewTicks(undo);
    private final NewBatches batches = new NewBatches(undo);
    private final Entities entities;
    private final NewParties parties;
    private final NewFacts facts;
    private long node;
    private int depth;

    Groundwork(Path file) {
        try {
            entities = new Entities(file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        parties = new NewParties(() -> node++, undo);
        facts = new NewFacts(entities, parties, () -> node++, undo);
    }

    @Override
    public synchronized Changes ask(Query query, Map<String, ?> params, Consumer<Row> rows) {
        Consumer<Map<String, @Nullable Object>> told = values ->
                rows.accept(new Row(query.name(), List.copyOf(query.returns().keySet()), values::get));
        var name = query.name();
        if (name.startsWith("graph/create-") && !name.equals("graph/create-parties")) {
            rows(params).forEach(row -> facts.create(name.substring("graph/create-".length()), row));
            return NONE;
        }
        switch (name) {
            case "graph/next-tick" -> told.accept(Map.of("tick", tick((Instant) NewFacts.present(params, "at"))));
            case "graph/last-tick" -> told.accept(Map.of("tick", counters.get("facts")));
            case "graph/take-numbers" ->
                told.accept(Map.of("last", take((String) NewFacts.present(params, "counter"), (Integer)
                        NewFacts.present(params, "count"))));
            case "graph/facts-known" ->
                params.values().forEach(list -> maps(list).forEach(asked -> facts.known(asked, told)));
            case "graph/facts-by-id" -> list(params, "ids").forEach(id -> recorded(facts.find((String) id), told));
            case "graph/facts-of-batch" -> ofBatch(NewFacts.present(params, "batch"), told);
            case "graph/close-facts" -> told.accept(Map.of("closed", close(params)));
            case "graph/tick-brought" ->
                ticks.brought((Long) NewFacts.present(params, "tick"), (String) NewFacts.present(params, "batch"));
            case "graph/link-decisions" -> facts.decisions().link(list(params, "decisions"));
            case "graph/party-keys" -> list(params, "refs").forEach(ref -> party((List<?>) ref, told));
            case "graph/create-parties" -> rows(params).forEach(parties::create);
            case "graph/add-identifiers" -> rows(params).forEach(parties::add);
            case "graph/add-papers" -> rows(params).forEach(parties::papers);
            case "graph/open-batch" -> batches.open(params);
            case "graph/set-batch" -> batches.set(params, "state", "state");
            case "intake/mark-batch" -> batches.set(params, "sheet", "sheet");
            case "intake/checkpoint" -> batches.set(params, "checkpoint", "line");
            case "intake/batch-of-file" -> batches.ofFile(params, told);
            case "intake/batches-of-sheet" -> batches.ofSheet(params, told);
            case "intake/is-empty" -> told.accept(Map.of("empty", parties.count() == 0));
            case "intake/same-as-between" -> sameAs(params, told);
            default -> throw new UnsupportedOperationException("A store that is being built cannot answer " + name);
        }
        return NONE;
    }

    private static final Changes NONE = new Changes(0, 0, 0, 0, 0);

    private long tick(Instant at) {
        long tick = take("facts", 1);
        ticks.add(at);
        return tick;
    }

    private long take(String counter, int many) {
        long before = Objects.requireNonNull(counters.get(counter));
        counters.put(counter, before + many);
        undo.by(() -> counters.put(counter, before));
        return before + many;
    }

    private void party(List<?> ref, Consumer<Map<String, @Nullable Object>> told) {
        var party = parties.of(ref.get(0), ref.get(1));
        if (party != null) {
            told.accept(Map.of("scheme", ref.get(0), "value", ref.get(1), "key", party.key, "ref", party.ref));
        }
    }

    private long close(Map<String, ?> params) {
        long closed = 0;
        long tick = (Long) NewFacts.present(params, "tick");
        var went = new TreeSet<String>();
        for (var shelf : Shelf.values()) {
            for (var id : list(params, shelf.parameter())) {
                var batch = facts.close((String) id, tick, (String) NewFacts.present(params, "why"), (String)
                        NewFacts.present(params, "document"));
                if (batch.isPresent()) {
                    closed++;
                    went.add(batch.get());
                }
            }
        }
        ticks.ended(tick, went);
        return closed;
    }

    private void ofBatch(Object batch, Consumer<Map<String, @Nullable Object>> told) {
        walk(entity -> {
            if (entity.fact() >= 0 && batch.equals(entity.properties().get("batch"))) {
                recorded(facts.ended(entity), told);
            }
        });
    }

    private void sameAs(Map<String, ?> params, Consumer<Map<String, @Nullable Object>> told) {
        var one = parties.of(NewFacts.present(params, "schemeA"), NewFacts.present(params, "valueA"));
        var other = parties.of(NewFacts.present(params, "schemeB"), NewFacts.present(params, "valueB"));
        if (one == null || other == null) {
            return;
        }
        var both = List.of(one.node, other.node);
        var decided = (java.time.LocalDate) NewFacts.present(params, "decided");
        walk(entity -> {
            var fact = facts.ended(entity);
            if (fact.labels().contains("SAME_AS")
                    && fact.properties().containsKey("slot")
                    && both.contains(fact.from())
                    && both.contains(fact.to())
                    && fact.properties().get("decidedOn") instanceof java.time.LocalDate day
                    && !day.isAfter(decided)) {
                recorded(fact, told);
            }
        });
    }

    private void walk(Consumer<Entity> consumer) {
        for (boolean nodes : new boolean[] {true, false}) {
            try (var reading = entities.reading()) {
                for (var some = reading.next(1000, nodes); !some.isEmpty(); some = reading.next(1000, nodes)) {
                    some.forEach(consumer);
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void recorded(@Nullable Entity fact, Consumer<Map<String, @Nullable Object>> told) {
        if (fact == null) {
            return;
        }
        var row = new HashMap<String, @Nullable Object>();
        row.put("properties", fact.properties());
        row.put(
                "kind",
                fact.isNode()
                        ? fact.properties().get("factKind")
                        : fact.labels().getFirst());
        var ends = fact.properties().get("ends");
        row.put("ends", ends != null ? ends : List.of(parties.at(fact.from()).ref, parties.at(fact.to()).ref));
        told.accept(row);
    }

    @Override
    public synchronized <T> T together(boolean writing, Supplier<T> work) {
        boolean outermost = writing && depth == 0;
        depth += writing ? 1 : 0;
        try {
            var done = work.get();
            if (outermost) {
                entities.keep();
                undo.none();
            }
            return done;
        } catch (RuntimeException failed) {
            if (outermost) {
                undo.all();
                entities.drop();
            }
            throw failed;
        } finally {
            depth -= writing ? 1 : 0;
        }
    }

    @Override
    public synchronized void once(Runnable work) {
        work.run();
    }

    Entities entities() {
        return entities;
    }

    NewFacts facts() {
        return facts;
    }

    /** Hands over what is in no file: parties, identifiers, ticks, batches and counters. */
    void each(Consumer<Entity> consumer) {
        parties.each(consumer);
        ticks.each(tick -> consumer.accept(new Entity(-1, node++, -1, List.of("Tick"), tick)));
        batches.each(batch -> consumer.accept(new Entity(-1, node++, -1, List.of("Batch"), batch)));
        counters.forEach((name, n) -> {
            var properties = new HashMap<String, Object>(Map.of("name", name, "n", n));
            if (name.equals("facts") && !ticks.isEmpty()) {
                properties.put("at", ticks.last());
            }
            consumer.accept(new Entity(-1, node++, -1, List.of("Counter"), properties));
        });
    }

    private static List<Map<?, ?>> rows(Map<String, ?> params) {
        return maps(NewFacts.present(params, "rows"));
    }

    private static List<Map<?, ?>> maps(Object list) {
        var maps = new ArrayList<Map<?, ?>>();
        ((List<?>) list).forEach(each -> maps.add((Map<?, ?>) each));
        return maps;
    }

    private static List<?> list(Map<String, ?> params, String name) {
        return (List<?>) NewFacts.present(params, name);
    }

    @Override
    public Neo4jTransactionManager transactions() {
        throw new UnsupportedOperationException("A store that is being built has no transaction manager");
    }

    @Override
    public Driver driver() {
        throw new UnsupportedOperationException("A store that is being built has no driver");
    }

    @Override
    public void close() {
        try {
            entities.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
