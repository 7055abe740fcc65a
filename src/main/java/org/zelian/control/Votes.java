package org.zelian.control;

import java.util.Set;

/**
 * Votes in an organisation and who casts them, in parts of the organisation's whole.
 *
 * @param voter node of who casts them, after nominee and proxy
 * @param org node of the organisation
 * @param facts the stake, and the arrangements that moved its votes
 */
record Votes(int voter, int org, long min, long max, Set<String> facts, Set<Flag> flags) {}
