package org.zelian.liability;

/** A subject's case file, and what the engine found in it. */
public record Traced(CaseFile file, Findings findings) {}
