package org.zelian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.zelian.graph.Graph;
import org.zelian.kernel.Refusal;

/**
 * Takes rows that an officer enters instead of sending a file, through the door that files come by: the same checks hold,
 * but one refused row refuses all, with the words for it.
 */
public final class ByHand {
    private final Graph graph;
    private final List<RowHandler> handlers;

    public ByHand(Graph graph, List<RowHandler> handlers) {
        this.graph = graph;
        this.handlers = List.copyOf(handlers);
    }

    /** Rows that can be written as files into an empty folder. */
    public interface Sheets {
        void writeTo(Path folder) throws IOException;
    }

    /** Loads them, within the transaction of the caller; a refusal leaves nothing behind if that is taken back. */
    public LoadResult load(Sheets sheets) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("zelian-entry-");
            sheets.writeTo(folder);
            var result = new Loader(graph, handlers)
                    .load(Delivery.open(folder), LoadOptions.usual().refusingFiles(), LoadProgress.SILENT);
            if (!result.rejections().isEmpty()) {
                var first = result.rejections().getFirst();
                throw new Refusal(
                        first.code(),
                        (first.column().isEmpty() ? "" : first.column() + ": ") + first.found(),
                        first.advice());
            }
            return result;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(folder);
        }
    }

    private static void remove(@Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
