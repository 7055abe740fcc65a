package org.zelian.control;

import java.math.BigInteger;
import org.zelian.kernel.Share;

/** Votes as a share, cut off to hundred-millionths: what is shown is never more than what there is. */
final class Shares {
    private Shares() {}

    static Share of(long votes, long whole) {
        return of(Ratio.of(BigInteger.valueOf(votes), BigInteger.valueOf(whole)));
    }

    static Share of(Ratio ratio) {
        return new Share(Math.min(Share.WHOLE, ratio.in(Share.WHOLE, false)));
    }
}
