package org.zelian.analytics;

import java.math.BigDecimal;

/** A network drawn in one line: {@code 0>1:60} is 60 % of node 1 held by node 0. */
final class Stakes {
    private Stakes() {}

    static Network of(int nodes, String stakes) {
        var builder = Network.builder(nodes);
        for (var stake : stakes.split(" ")) {
            var parts = stake.split("[>:]");
            builder.edge(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    new BigDecimal(parts[2]).movePointRight(6).longValueExact());
        }
        return builder.build();
    }
}
