package org.zelian.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;

/**
 * A form of file that is no table, such as a stream of JSON statements: it is recognised by its content and read into rows
 * of the usual sheets, so that its rows meet the same checks as those of a table.
 */
public interface Form {
    /** The name by which {@code source.yaml} asks for it, {@code format: bods}. */
    String name();

    /** Whether the content begins like this form. Damage further on is told by the parts. */
    boolean recognises(Content content) throws IOException;

    /**
     * The sheets that a file gives rows for.
     *
     * @param source the name of its source, for references of its own
     */
    List<Part> parts(String source, Content content);

    /** What one file says for one sheet; can be read as often as one likes. */
    interface Part {
        SheetType type();

        /**
         * Hands over what the file says for the sheet, in the order of the file.
         *
         * @throws BrokenFile when the file cannot be read on
         */
        void forEach(Consumer<Entry> sink) throws IOException;
    }
}
