package org.zelian.exchange;

import java.util.List;
import java.util.Set;
import org.zelian.intake.Intake;
import org.zelian.intake.Remark;
import org.zelian.kernel.IdentityKeys;

/** What a command or server needs to take in other formats. */
public final class Interchange {
    private static final Set<String> CODES =
            Set.of("NOT_MAPPED", "NOT_MAPPED_MORE", "SUPERSEDED", "PERCENTAGE_UNREADABLE");

    private Interchange() {}

    /** Whether a remark tells of a part of a file in another format that no fact takes. */
    public static boolean isUnmapped(Remark remark) {
        return CODES.contains(remark.code());
    }

    /** The forms of file that are read beside tables, and who reads the rows that only they give. */
    public static Intake intake(IdentityKeys keys) {
        var mark = new KeyMark(keys);
        return new Intake(List.of(new Unmapped.Rows()), List.of(new Bods(mark), new Ftm(mark), new Gleif()));
    }
}
