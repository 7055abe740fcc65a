package org.zelian.kernel;

/** What a fact states: who somebody is, what he holds or does, or what an authority decided. */
public enum FactKind {
    /** An organisation: name, type, region, status. One end. */
    PROFILE,
    /** A person: name, masks of documents, state of identity. One end. */
    PERSON,
    /** A person holds an office. Ends: person, organisation. */
    SERVES,
    /** A party holds a stake. Ends: holder, held. */
    HOLDS,
    /** Ends: branch, parent. */
    BRANCH_OF,
    /** Ends: organisation, the unit above it. */
    OVERSEEN_BY,
    /** Parties vote together, for one another, or under an agreement. */
    ARRANGEMENT,
    /** An organisation holds a licence. One end. */
    LICENCE,
    /** Two person records are one human. Ends: both. */
    SAME_AS,
    /** A listing, penalty, judgment, order, finding or event. One end: the subject. */
    ACT,
    /** An act names a person in a capacity. One end. */
    NAMES,
    /** An act ends, wholly or for one person. */
    ENDS,
    /** An act rests for a while. */
    SUSPENDS,
    /** An officer confirms or rejects a finding. */
    CONFIRMS,
    /** What an officer or a party did in a case: an objection filed, a repair granted, an order signed. At most one end: whom it is about. */
    STEP,
    /** Somebody is determined to control an organisation. Ends: organisation, controller. */
    DETERMINES
}
