package org.zelian.intake;

import java.util.List;

/**
 * What became of one file.
 *
 * @param rows handed on and not refused by whoever took them
 * @param refused reported as rejections
 * @param whole whether the file was read to its end; if not, a full delivery must not end what it does not repeat
 * @param remarks the first 1,000
 */
public record Tally(String file, long rows, long refused, boolean whole, List<Remark> remarks) {
    public Tally {
        remarks = List.copyOf(remarks);
    }
}
