package org.zelian.warning;

import java.util.List;
import java.util.Map;

/** Who answers on the day of a moment, as known at its tick, as far as warnings look at it. */
interface Answers {
    /** Offices held on the day by persons with a ban in force that day, one entry a ban and office. */
    List<Map.Entry<Seat, Bar>> barred();

    /** Persons with measures in force because of at least so many enterprises, or in at least so many sectors. */
    List<Answering> often(long enterprises, long sectors);

    /** Organisations led by somebody who answers for the listing of another one. */
    List<RiskMarks.Kin> kin();

    /** Organisations of which a branch has a decision against it that binds somebody. */
    List<RiskMarks.Branch> branches();
}
