package org.zelian.cli;

import java.util.List;
import org.zelian.casework.CaseRows;
import org.zelian.exchange.Interchange;
import org.zelian.intake.Form;
import org.zelian.intake.Intake;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.IdentityKeys;
import org.zelian.liability.FactRows;

/** Who reads which kind of file, and which forms are read beside tables. */
final class Handlers {
    private Handlers() {}

    static List<RowHandler> all(IdentityKeys keys) {
        return of(keys).handlers();
    }

    static List<Form> forms(IdentityKeys keys) {
        return of(keys).forms();
    }

    private static Intake of(IdentityKeys keys) {
        return Intake.of(List.of(
                Intake.of(FactRows.handlers(keys)),
                Intake.of(CaseRows.handlers(new Parties(keys))),
                Interchange.intake(keys)));
    }
}
