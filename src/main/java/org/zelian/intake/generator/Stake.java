package org.zelian.intake.generator;

/** A stake in an organisation: who holds how many hundred-millionths of it, from when to when. */
record Stake(String kind, String holder, long equity, long voting, int from, int to) {
    static final long WHOLE = 100_000_000;

    /** The same stake with another part of the votes. */
    Stake voting(long units) {
        return new Stake(kind, holder, equity, units, from, to);
    }

    /** Millionths of a percent as decimal text without trailing zeros. */
    static String percent(long units) {
        long whole = units / 1_000_000;
        long rest = units % 1_000_000;
        if (rest == 0) {
            return Long.toString(whole);
        }
        String digits = Long.toString(1_000_000 + rest).substring(1);
        int end = 6;
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + digits.substring(0, end);
    }
}
