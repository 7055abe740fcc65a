package org.zelian.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How the cells of one file become values of one sheet. */
interface Layout {
    /** Headers as written, in the order of the cells. */
    List<String> headers();

    /** Headers by canonical column or attribute, for messages. */
    Map<String, String> origins();

    /** What is odd about the header: columns that are not read. */
    List<String> ignored();

    /** Hands on the values of one record: once, never, or several times where a source splits or filters. */
    void spread(List<String> cells, Consumer<Values> rows);

    /** Untidied texts of one row, by canonical column and by attribute. */
    record Values(Map<String, String> columns, Map<String, String> attributes) {}
}
