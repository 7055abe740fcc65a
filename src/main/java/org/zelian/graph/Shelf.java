package org.zelian.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zelian.kernel.FactKind;

/** Where facts of a kind stand: the relationship types, and the nodes; by the names of the queries' parameters. */
enum Shelf {
    SERVES("serves"),
    HOLDS("holds"),
    BRANCH_OF("branchOf"),
    OVERSEEN_BY("overseenBy"),
    SAME_AS("sameAs"),
    NODES("nodes");

    private final String parameter;

    Shelf(String parameter) {
        this.parameter = parameter;
    }

    static Shelf of(FactKind kind) {
        return switch (kind) {
            case SERVES -> SERVES;
            case HOLDS -> HOLDS;
            case BRANCH_OF -> BRANCH_OF;
            case OVERSEEN_BY -> OVERSEEN_BY;
            case SAME_AS -> SAME_AS;
            default -> NODES;
        };
    }

    /** The name of the list of this shelf among the parameters of queries over all shelves. */
    String parameter() {
        return parameter;
    }

    boolean isRelationship() {
        return this != NODES;
    }

    /** One list a shelf, empty where there is nothing, as the queries over all shelves want them. */
    static Map<String, Object> parameters(EnumMap<Shelf, ? extends List<?>> lists) {
        var parameters = new HashMap<String, Object>();
        for (var shelf : values()) {
            var list = lists.get(shelf);
            parameters.put(shelf.parameter, list == null ? List.of() : list);
        }
        return parameters;
    }
}
