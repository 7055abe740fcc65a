package org.zelian.control;

import java.util.List;

/**
 * Parties that vote as one: with a lead, for him; without one, for the group itself, which has a node of its own.
 *
 * @param head node of the lead, or of the group
 */
record Group(int head, boolean led, List<Member> members) {
    static final int EVERYWHERE = -1;

    /** One member, and the organisation in which he votes along, or {@link #EVERYWHERE}. */
    record Member(int node, int scope, String fact) {}
}
