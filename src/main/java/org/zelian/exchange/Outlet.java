package org.zelian.exchange;

/** Takes what is written in another format, and what could not be. */
public interface Outlet {
    /**
     * Takes one statement.
     *
     * @param key by which statements are put in order
     * @param json on one line
     */
    void statement(String key, String json);

    /** Takes what the format cannot say, or what is not shown. */
    void unmapped(Left part);

    /**
     * A part of a fact that is not in the file.
     *
     * @param fact its id
     * @param what its kind, and the value if it is about one
     * @param found what it says; empty where that is kept back
     * @param why the reason
     */
    record Left(String fact, String what, String found, String why) {}
}
