package org.zelian.exchange;

import java.util.List;
import org.zelian.intake.Form;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.IdentityKeys;

/** What a command or server needs to take in other formats. */
public final class Interchange {
    private Interchange() {}

    /** The forms of file that are read beside tables. */
    public static List<Form> forms(IdentityKeys keys) {
        var mark = new KeyMark(keys);
        return List.of(new Bods(mark), new Ftm(mark), new Gleif());
    }

    /** Who reads the rows that only these forms give. */
    public static List<RowHandler> handlers() {
        return List.of(new Unmapped.Rows());
    }
}
