package org.zelian.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;

/**
 * One step of a chain: somebody has votes in an organisation, or is tied to it in another way.
 *
 * @param from who casts the votes or is tied; the member of a group in concert
 * @param to the organisation; null for a membership that counts everywhere
 * @param tie STAKE, EXECUTIVE_PARTNER, AGREEMENT, OWNER_AGENCY, DETERMINED or CONCERT
 * @param votes votes at least, in {@code whole}-ths; 0 where no votes are counted
 * @param votesMost votes at most; equal where the share is known exactly
 * @param whole the parts that make all votes of the organisation
 * @param facts the stake, office or arrangement, by id
 */
public record Link(
        PartyRef from, @Nullable PartyRef to, String tie, long votes, long votesMost, long whole, List<String> facts) {}
