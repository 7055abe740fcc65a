package org.zelian.liability;

import org.zelian.kernel.Period;

/** One stretch of a finding's life: the days, the state, the reason. */
public record Segment(Period days, State state, Reason reason) {}
