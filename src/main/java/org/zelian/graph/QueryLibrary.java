package org.zelian.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every query of the program by its name, read and checked once; a malformed file stops the start. */
final class QueryLibrary {
    private static final Pattern NAME = Pattern.compile(".*[/!]cypher/([a-z]+/[a-z0-9-]+)\\.cypher");

    private static @Nullable QueryLibrary shared;

    private final Map<String, Query> queries;

    private QueryLibrary(Map<String, Query> queries) {
        this.queries = queries;
    }

    /** The files under {@code cypher/} on the class path, without the migrations in {@code cypher/schema}. */
    static synchronized QueryLibrary ofTheClassPath() {
        if (shared == null) {
            shared = read("classpath*:cypher/*/*.cypher");
        }
        return shared;
    }

    static QueryLibrary read(String locations) {
        var queries = new TreeMap<String, Query>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(locations)) {
                var address = file.getURL().toString();
                if (address.contains("/cypher/schema/")) {
                    continue;
                }
                var name = NAME.matcher(address);
                if (!name.matches()) {
                    throw new IllegalStateException("Query file " + address
                            + " must be named cypher/<room>/<what-it-answers>.cypher in small letters.");
                }
                queries.putIfAbsent(name.group(1), QueryHeader.read(name.group(1), text(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the query library " + locations, unreadable);
        }
        return new QueryLibrary(queries);
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The query of that name; there is no answer for a name without file, so that is a mistake in the program. */
    Query get(String name) {
        var query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("There is no query file cypher/" + name + ".cypher.");
        }
        return query;
    }

    Collection<Query> all() {
        return queries.values();
    }
}
