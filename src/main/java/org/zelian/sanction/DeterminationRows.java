package org.zelian.sanction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zelian.intake.Claim;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.registry.Who;

/** Reads determinations: a register, an authority or a court says who controls an organisation, and how surely. */
final class DeterminationRows implements RowHandler {
    private static final Set<Role> CONTROLLERS = Set.of(Role.ACTUAL_CONTROLLER, Role.CONTROLLING_SHAREHOLDER);

    private final Parties parties;

    DeterminationRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("determinations");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var organisation = row.required("org_uscc", parties::organisation);
        var controller = row.required("controller_doc", parties::any);
        var values = Spans.values(row, "document");
        row.parsed("level", DeterminationRows::level).ifPresent(level -> values.put("level", level));
        values.put("as", row.parsed("as", DeterminationRows::as).orElse(Role.ACTUAL_CONTROLLER.name()));
        var claim = Claim.of(Fact.of(
                FactKind.DETERMINES,
                List.of(organisation, controller),
                values,
                Spans.of(row, "from", "to"),
                sink.source()));
        sink.take(controller.isPerson() ? Who.known(claim, controller, "controller_doc") : claim);
    }

    private static String level(String text) {
        var level = text.toUpperCase(Locale.ROOT);
        if (!level.matches("L[1-4]")) {
            throw new Refusal(
                    "LEVEL",
                    "The level of a determination is \"" + text + "\".",
                    "Write L1 (computed), L2 (filed), L3 (registered) or L4 (found by a court or an authority).");
        }
        return level;
    }

    private static String as(String text) {
        var role = Role.parse(text);
        if (!CONTROLLERS.contains(role)) {
            throw new Refusal(
                    "CONTROLLER_ROLE",
                    "Somebody is determined to be " + role.zh() + ".",
                    "Write ACTUAL_CONTROLLER or CONTROLLING_SHAREHOLDER.");
        }
        return role.name();
    }
}
