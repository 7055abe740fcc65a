package org.zelian.kernel;

/** The number of one writing transaction: the measure of what was known. */
public record Tick(long number) implements Comparable<Tick> {
    public Tick {
        if (number < 0) {
            throw new IllegalArgumentException("A tick is 0 or more, not " + number);
        }
    }

    /** Gives the tick of the next writing transaction. */
    public Tick next() {
        return new Tick(Math.addExact(number, 1));
    }

    @Override
    public int compareTo(Tick other) {
        return Long.compare(number, other.number);
    }
}
