package org.zelian.liability.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.zelian.intake.Delivery;
import org.zelian.intake.Intake;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.intake.Rejection;
import org.zelian.intake.Remark;
import org.zelian.kernel.Refusal;
import org.zelian.liability.BulkTrace;
import org.zelian.liability.Ledger;
import org.zelian.liability.Retrace;
import org.zelian.registry.Sways;

/**
 * Files that are being loaded and traced, one after the other, each with its progress.
 *
 * <p>A load that was killed goes on where it stopped when the same file is sent again.
 */
final class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int SHOWN = 1000;

    private final Questions questions;
    private final Intake intake;
    private final Map<String, Progress> jobs = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final ReentrantLock turn = new ReentrantLock(true);

    Imports(Questions questions, Intake intake) {
        this.questions = questions;
        this.intake = intake;
    }

    /**
     * Where an import is.
     *
     * @param state WAITING, LOADING, TRACING, DONE or FAILED
     * @param rejections the first thousand
     * @param remarks the first thousand: what was taken though it is odd, and what of a file in another format no fact takes
     */
    record Progress(
            String id,
            String state,
            long rows,
            long bytes,
            long totalBytes,
            long facts,
            long unchanged,
            long superseded,
            int subjects,
            int added,
            int changed,
            int withdrawn,
            int rejected,
            List<Rejection> rejections,
            List<Remark> remarks,
            @Nullable String problem) {
        boolean over() {
            return state.equals("DONE") || state.equals("FAILED");
        }

        private static Progress waiting(String id) {
            return new Progress(id, "WAITING", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), null);
        }

        private Progress loading(long read, long size, long total) {
            return new Progress(id, "LOADING", read, size, total, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), null);
        }

        private Progress loaded(LoadResult result, String next) {
            return new Progress(
                    id,
                    next,
                    result.rows(),
                    bytes,
                    totalBytes,
                    result.added(),
                    result.unchanged(),
                    result.superseded(),
                    0,
                    0,
                    0,
                    0,
                    result.rejections().size(),
                    result.rejections().stream().limit(SHOWN).toList(),
                    result.remarks().stream().limit(SHOWN).toList(),
                    null);
        }

        private Progress traced(int more, Ledger.Difference difference) {
            return new Progress(
                    id,
                    state,
                    rows,
                    bytes,
                    totalBytes,
                    facts,
                    unchanged,
                    superseded,
                    subjects + more,
                    added + difference.added(),
                    changed + difference.changed(),
                    withdrawn + difference.withdrawn(),
                    rejected,
                    rejections,
                    remarks,
                    null);
        }

        private Progress ended(String how, @Nullable String why) {
            return new Progress(
                    id,
                    how,
                    rows,
                    bytes,
                    totalBytes,
                    facts,
                    unchanged,
                    superseded,
                    subjects,
                    added,
                    changed,
                    withdrawn,
                    rejected,
                    rejections,
                    remarks,
                    why);
        }
    }

    /** Takes a file or folder, which is removed afterwards, and gives the id of its import. */
    String start(Path folder, boolean dryRun) {
        var id = "i" + numbers.incrementAndGet();
        jobs.put(id, Progress.waiting(id));
        Thread.ofVirtual().name("import " + id).start(() -> run(id, folder, dryRun));
        return id;
    }

    Optional<Progress> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private void run(String id, Path folder, boolean dryRun) {
        turn.lock();
        try {
            var options = dryRun ? LoadOptions.usual().dry() : LoadOptions.usual();
            var result = new Loader(questions.graph(), intake.handlers())
                    .load(
                            Delivery.open(folder, intake.forms()),
                            options,
                            (rows, bytes, total) ->
                                    jobs.computeIfPresent(id, (k, now) -> now.loading(rows, bytes, total)));
            jobs.computeIfPresent(id, (k, now) -> now.loaded(result, dryRun ? "DONE" : "TRACING"));
            if (!dryRun) {
                trace(id);
                jobs.computeIfPresent(id, (k, now) -> now.ended("DONE", null));
            }
        } catch (Refusal refused) {
            jobs.computeIfPresent(id, (k, now) -> now.ended("FAILED", refused.getMessage()));
        } catch (IOException | RuntimeException fault) {
            LOG.error("Import {} failed", id, fault);
            jobs.computeIfPresent(
                    id, (k, now) -> now.ended("FAILED", "The import failed; the log says why. Send it again."));
        } finally {
            turn.unlock();
            remove(folder);
        }
    }

    private void trace(String id) {
        var graph = questions.graph();
        new Sways(graph).rebuild();
        BulkTrace.Listener told = (group, difference, done, of) ->
                jobs.computeIfPresent(id, (k, now) -> now.traced(group.size(), difference));
        var retrace = new Retrace(graph, questions.book());
        if (retrace.run(told).isEmpty()) {
            retrace.everybody(told);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
