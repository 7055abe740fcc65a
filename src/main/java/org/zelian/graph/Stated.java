package org.zelian.graph;

import org.zelian.kernel.Fact;

/**
 * A fact as a delivery states it.
 *
 * @param line where it stands there, counted from 1; 0 where there are no lines
 */
public record Stated(Fact fact, long line) {}
