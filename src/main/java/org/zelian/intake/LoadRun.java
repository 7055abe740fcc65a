package org.zelian.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zelian.graph.Graph;

/** One load: what its files share. */
final class LoadRun {
    private final Graph graph;
    private final List<RowHandler> handlers;
    private final LoadOptions options;
    private final Pace pace;
    private final Writing writing;
    private final Known known;
    private final List<LoadResult.FileResult> files = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    LoadRun(Graph graph, List<RowHandler> handlers, LoadOptions options, LoadProgress progress, Pace pace) {
        this.graph = graph;
        this.handlers = handlers;
        this.options = options;
        pace.tells(progress);
        this.pace = pace;
        this.known = new Known(graph);
        this.writing = new Writing(graph, options, known);
    }

    LoadOptions options() {
        return options;
    }

    Known known() {
        return known;
    }

    Writing writing() {
        return writing;
    }

    Graph graph() {
        return graph;
    }

    /** Does what is due before a delivery was recorded. */
    void reach(Optional<Instant> recordedAt) {
        recordedAt.ifPresent(writing::doUntil);
        writing.speakAt(recordedAt);
    }

    /** The first pass over files recorded together. */
    Survey survey(List<Sheet> sheets) throws IOException {
        var survey = known.survey(sheets);
        for (var sheet : sheets) {
            // Only persons are counted; other files need no first pass.
            if (sheet.type().name().equals("persons")) {
                var handler = handler(sheet);
                pace.begin(sheet);
                sheet.read(
                        Mode.SKIP_ROWS,
                        row -> {
                            pace.looked(row);
                            handler.survey(row, sheet.origin().source(), survey);
                        },
                        refused -> {});
                pace.end();
            }
        }
        survey.askStore();
        return survey;
    }

    void load(Sheet sheet, Optional<Instant> recordedAt, Survey survey) throws IOException {
        files.add(new FileLoad(this, sheet, handler(sheet), survey).run());
    }

    /** Tells how far the load is, by the passes over files. */
    Pace pace() {
        return pace;
    }

    void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    void remarked(Remark remark) {
        remarks.add(remark);
    }

    LoadResult end() {
        writing.doAll();
        rejections.addAll(writing.late());
        pace.done();
        return new LoadResult(files, rejections, remarks);
    }

    private RowHandler handler(Sheet sheet) {
        return handlers.stream()
                .filter(handler -> handler.sheets().contains(sheet.type().name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody reads files of kind "
                        + sheet.type().name() + "; hand its room's handlers to the loader"));
    }
}
