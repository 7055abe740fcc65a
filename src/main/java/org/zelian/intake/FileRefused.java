package org.zelian.intake;

import java.util.List;

/** A file refused as a whole, with what is wrong in it. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Rejection> rejections;
    private final long total;

    /**
     * @param rejections the first ones, at least one
     * @param total how many there are
     */
    public FileRefused(List<Rejection> rejections, long total) {
        super("The file is refused for " + total + (total == 1 ? " reason: " : " reasons, the first: ")
                + rejections.getFirst());
        this.rejections = List.copyOf(rejections);
        this.total = total;
    }

    public List<Rejection> rejections() {
        return rejections;
    }

    public long total() {
        return total;
    }
}
