package org.zelian.kernel;

/** A share that is known only to lie between two shares, both possible. */
public record ShareRange(Share min, Share max) {
    /** Nothing is known: from nothing to all. */
    public static final ShareRange UNKNOWN = new ShareRange(Share.NONE, Share.ALL);

    public ShareRange {
        if (min.compareTo(max) > 0) {
            throw new Refusal(
                    "SHARE_RANGE_REVERSED",
                    "A share lies between " + min + " and " + max + ", the larger first.",
                    "Exchange the two ends.");
        }
    }

    /** A share that is known exactly. */
    public static ShareRange exactly(Share share) {
        return new ShareRange(share, share);
    }

    public boolean isExact() {
        return min.equals(max);
    }

    public boolean contains(Share share) {
        return min.compareTo(share) <= 0 && share.compareTo(max) <= 0;
    }
}
