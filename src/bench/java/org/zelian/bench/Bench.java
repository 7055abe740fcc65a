package org.zelian.bench;

/**
 * One task: a question, asked of an input in one way or several, each of which becomes a row of the report.
 *
 * <p>A class in this package or below that has a constructor without arguments is found by itself.
 */
public interface Bench {
    /** The name it is chosen by: {@code P7}, {@code T1}. */
    String task();

    /** What is asked, in one sentence. */
    String question();

    /** What the report says was promised; empty if nothing was. */
    default String target() {
        return "";
    }

    /**
     * Measures, and adds a row for each way. One that cannot be measured here is skipped with its reason.
     *
     * @throws Exception if it fails; the report says so and goes on with the next task
     */
    void measure(Run run) throws Exception;
}
