package org.zelian.sanction;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;

/** The handlers for the files of this room: listings, penalties, other documents, and what later ones say of them. */
public final class SanctionRows {
    private SanctionRows() {}

    /** Handlers that know the lists, triggers and words that come with the program. */
    public static List<RowHandler> handlers(Parties parties) {
        var lists = lists();
        var triggers = TriggerCodes.of(yaml("triggers.yaml"), lists);
        var attributes = Attributes.of(yaml("attributes.yaml"), triggers, Sectors.of(yaml("sectors.yaml")));
        return handlers(parties, lists, triggers, new DocumentWords(attributes, measures()));
    }

    /** Handlers that know the lists, triggers and words given. */
    public static List<RowHandler> handlers(Parties parties, Lists lists, TriggerCodes triggers, DocumentWords words) {
        return List.of(
                new ListingRows(parties, lists, words),
                new PenaltyRows(parties, triggers, words),
                new ActRows(parties, triggers, words),
                new FollowUpRows(parties),
                new DeterminationRows(parties));
    }

    /** The lists that come with the program. */
    public static Lists lists() {
        return Lists.of(yaml("lists.yaml"));
    }

    /** The measures that come with the program. */
    public static Measures measures() {
        return Measures.of(yaml("measures.yaml"));
    }

    private static YamlPlace yaml(String name) {
        try (var in = SanctionRows.class.getResourceAsStream("/catalogue/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program comes without catalogue/" + name);
            }
            return YamlPlace.read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
