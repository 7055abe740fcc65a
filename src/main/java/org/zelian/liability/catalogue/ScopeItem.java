package org.zelian.liability.catalogue;

import java.util.Optional;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.sanction.Sectors;

/**
 * One thing a ban bars from: a position in a sector.
 *
 * @param sector such as FOOD
 * @param position a role, or a position of the catalogue such as APPLICANT
 */
public record ScopeItem(String sector, String position) {

    static ScopeItem parse(String text, Sectors sectors) {
        var halves = text.split(":", -1);
        if (halves.length != 2) {
            throw new Refusal(
                    "RULE_SCOPE",
                    "A scope is written \"" + text + "\".",
                    "Write SECTOR:POSITION, such as FOOD:APPLICANT.");
        }
        sectors.get(halves[0]);
        var item = new ScopeItem(halves[0], halves[1]);
        if (item.role().isEmpty() && !sectors.positions().containsKey(item.position)) {
            throw new Refusal(
                    "RULE_SCOPE",
                    "The scope \"" + text + "\" has the unknown position " + item.position + ".",
                    "Use a role or one of " + sectors.positions().keySet() + ".");
        }
        return item;
    }

    /** Gives the role this position is, or nothing for positions that are none. */
    public Optional<Role> role() {
        try {
            return Optional.of(Role.valueOf(position));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads as {@code FOOD:APPLICANT}. */
    @Override
    public String toString() {
        return sector + ":" + position;
    }
}
