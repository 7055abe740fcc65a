package org.zelian.intake.generator;

/** An office somebody held: from a day, to the day it ended (not included) or NEVER. */
record Office(Person person, String role, int from, int to) {
    boolean held(int first, int last) {
        return from <= last && first < to;
    }
}
