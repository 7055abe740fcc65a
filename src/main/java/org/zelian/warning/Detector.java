package org.zelian.warning;

import java.util.List;

/** Looks for one pattern of risk in a graph on a day. */
interface Detector {
    /** Gives what it found, in no order. */
    List<Warning> find(Moment moment, WarningLibrary library);
}
