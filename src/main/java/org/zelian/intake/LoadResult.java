package org.zelian.intake;

import java.util.List;
import java.util.Optional;

/**
 * What a load did, or in a dry run would have done.
 *
 * @param rejections in the order of files and lines
 * @param remarks what was taken in as it stands, for a person to look at
 */
public record LoadResult(List<FileResult> files, List<Rejection> rejections, List<Remark> remarks) {
    public LoadResult {
        files = List.copyOf(files);
        rejections = List.copyOf(rejections);
        remarks = List.copyOf(remarks);
    }

    /**
     * What became of one file.
     *
     * @param batch under which its facts stand and can be withdrawn; empty in a dry run, or if the file was refused
     * @param rows read and not refused by intake itself
     * @param refused rows refused, by intake or by what the store knows
     * @param added facts that are new
     * @param unchanged facts that were there
     * @param superseded facts of the same source that said something else
     * @param closed facts held void, split, or not repeated by a full delivery
     */
    public record FileResult(
            String file,
            Optional<String> batch,
            long rows,
            long refused,
            long added,
            long unchanged,
            long superseded,
            long closed) {}

    public long added() {
        return files.stream().mapToLong(FileResult::added).sum();
    }

    public long unchanged() {
        return files.stream().mapToLong(FileResult::unchanged).sum();
    }

    public long superseded() {
        return files.stream().mapToLong(FileResult::superseded).sum();
    }

    public long closed() {
        return files.stream().mapToLong(FileResult::closed).sum();
    }

    public long rows() {
        return files.stream().mapToLong(FileResult::rows).sum();
    }
}
