package org.zelian.liability.catalogue;

/** What becomes of a consequence tied to the current office when the office ends. */
public enum OnOfficeEnd {
    /** It ends with the office. */
    ENDS,
    /** It stays until the authority releases the person. */
    STAYS
}
