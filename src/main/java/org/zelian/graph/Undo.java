package org.zelian.graph;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be done to leave a transaction of a store that is being built as if it had not begun. */
final class Undo {
    private final Deque<Runnable> steps = new ArrayDeque<>();

    void by(Runnable step) {
        steps.push(step);
    }

    void all() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }

    void none() {
        steps.clear();
    }
}
