package org.zelian.bench.ownership;

/** Counts pairs and sums up a number made of each, which SQL and Cypher can make too: the order does not matter. */
final class Pairs {
    /** The number of a pair (a, b), in SQL and in Cypher; both know {@code %}. */
    static final String HASH = "(a * 1000003 + b) % 1000000007";

    private long count;
    private long sum;

    void add(long a, long b) {
        count++;
        sum += (a * 1_000_003 + b) % 1_000_000_007;
    }

    long count() {
        return count;
    }

    String hash() {
        return hash(count, sum);
    }

    static String hash(long count, long sum) {
        return count + "/" + Long.toHexString(sum);
    }
}
