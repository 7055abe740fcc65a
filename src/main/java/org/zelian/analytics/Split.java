package org.zelian.analytics;

/**
 * To whom a node belongs in the end: the shares of those whom nobody holds.
 *
 * @param owners the shares, together with what is unexplained the whole
 * @param unexplained what is left: held by nobody known, or lost in a closed loop
 * @param resolved whether no closed loop stands in between
 */
public record Split(Shares owners, double unexplained, boolean resolved) {}
