package org.zelian.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.kernel.Document;
import org.zelian.kernel.PartyRef;

/**
 * Writes down who looked somebody up with a command, before the command answers: the account of the operating system, in
 * a trail beside the office's store. Of a folder nothing is written: whoever has it can read it.
 */
record Looked(Desk desk, Path where) {
    /** The trail of commands; that of a running server is its own. */
    static final String FILE = "looks-commands.jsonl";

    boolean isKept() {
        return Desk.isStore(where);
    }

    void record(String kind, @Nullable Instant knownAt, Map<String, String> content) {
        if (isKept()) {
            var all = new TreeMap<>(content);
            if (knownAt != null) {
                all.put("knownAt", knownAt.toString());
            }
            Looks.once(where.resolve(FILE), desk.clock(), new Look(Desk.account(), kind, all));
        }
    }

    /** How the trail names a party that was typed. */
    static String subject(PartyRef party, String typed) {
        return Look.named(
                party, Document.isNumberLike(typed) ? Document.citizen(typed).mask() : "");
    }
}
