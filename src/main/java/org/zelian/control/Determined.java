package org.zelian.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Share;

/**
 * Who stands above an organisation on a day: the answers of every convention side by side.
 *
 * @param flags what is true of everything above the organisation
 * @param completeness how much of the organisation's votes the holders on record have, at least
 */
public record Determined(
        PartyRef organisation, LocalDate day, List<Answer> answers, Set<Flag> flags, Share completeness) {

    /** The answers of one kind, what is on record first. */
    public List<Answer> of(Answer.Kind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).toList();
    }
}
