package org.zelian.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer the question of a task, measured.
 *
 * <p>Rows of one task and input are compared: by the median of their runs, or else by their first figure, with the
 * first row that is added. Where one of them is the oracle, rows with another hash are struck out.
 */
public final class Row {
    final String task;
    final String way;
    String input = "";
    String heap = "%d MiB".formatted(Runtime.getRuntime().maxMemory() >> 20);
    final double load = Machine.load();
    int threads = Runtime.getRuntime().availableProcessors();
    final List<Figure> figures = new ArrayList<>();

    @Nullable
    Times times;

    @Nullable
    String hash;

    boolean oracle;
    String remark = "";
    boolean skipped;

    Row(String task, String way) {
        this.task = task;
        this.way = way;
    }

    /** What is asked: the files and their size. */
    public Row input(String text) {
        input = text;
        return this;
    }

    /** The heap it may take, where it is another than this process has. */
    public Row heap(String text) {
        heap = text;
        return this;
    }

    public Row threads(int count) {
        threads = count;
        return this;
    }

    public Row figure(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit));
        return this;
    }

    public Row figure(String name, long value, String unit) {
        return figure(name, (double) value, unit);
    }

    public Row times(Times measured) {
        times = measured;
        return this;
    }

    /** The hash of the answer; a way that answers something else is struck out. */
    public Row hash(String ofAnswer) {
        hash = ofAnswer;
        return this;
    }

    /** Its answer is the right one. */
    public Row oracle() {
        oracle = true;
        return this;
    }

    public Row remark(String text) {
        remark = text;
        return this;
    }

    boolean isComparedWith(Row other) {
        return !skipped && !other.skipped && task.equals(other.task) && input.equals(other.input);
    }

    /** The number by which it is compared; not a number if there is none. */
    double compared() {
        return times != null
                ? times.median()
                : figures.isEmpty() ? Double.NaN : figures.getFirst().value();
    }
}
