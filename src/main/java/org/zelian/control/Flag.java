package org.zelian.control;

/** What the reader of an answer about control must know. */
public enum Flag {
    /** Somebody above holds, through others, a stake in what holds him. */
    CIRCULAR,
    /** A stake is held for somebody else (代持); the votes are the owner's. */
    NOMINEE,
    /** Votes are given to somebody else (表决权委托). */
    PROXY,
    /** Several vote as one (一致行动). */
    CONCERT,
    /** Control by an agreement, without stakes (协议控制). */
    AGREEMENT,
    /** Two blocks of exactly half. */
    DEADLOCK,
    /** Everybody who holds is known, and nobody has more than half. */
    NO_MAJORITY,
    /** The holders on record do not add up to the whole. */
    INCOMPLETE,
    /** The chain ends at the state, never at a person. */
    STATE,
    /** Many small holders: nobody controls. */
    DISPERSED,
    /** A foreign organisation whose holders are not on record. */
    FOREIGN_UNKNOWN,
    /** Nobody stands at the end: organisations hold each other. */
    UNRESOLVED,
    /** The holders add up to more than the whole by a little, or sources disagree; it decides all the same. */
    DIRTY,
    /** The holders add up to more than 100.1 percent: nothing is decided. */
    WRONG_SUM,
    /** A share is known only between two bounds. */
    BANDED,
    /** Possible within the bounds of what is known, not certain. */
    POSSIBLE,
    /** A holder no longer exists; its votes count for nobody. */
    DEREGISTERED_HOLDER,
    /** Organisations that control each other. */
    MUTUAL_GROUP,
    /** The search for other reasons was cut short. */
    TRUNCATED
}
