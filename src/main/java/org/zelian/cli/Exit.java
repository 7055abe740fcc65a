package org.zelian.cli;

/** How commands end, for scripts. */
final class Exit {
    /** All is well. */
    static final int OK = 0;

    /** Something was refused or could not be verified; what could be done was done. */
    static final int REFUSED = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** It could not be done. */
    static final int FAILED = 3;

    /** A server runs on. */
    static final int STAYS = -1;

    private Exit() {}
}
