package org.zelian.intake;

/**
 * How to load.
 *
 * @param mode what happens to a file with bad rows
 * @param dryRun only say what would change
 * @param replay ticks get the instants at which deliveries were recorded, in their order: for a store that holds nothing
 *     but these deliveries, such as that of a trace. Otherwise ticks get the clock's instant
 * @param shrinkConfirmed whether a full delivery may end more than two percent of what its source said before
 */
public record LoadOptions(Mode mode, boolean dryRun, boolean replay, boolean shrinkConfirmed) {
    /** Bad rows are skipped, ticks are stamped by the clock. */
    public static LoadOptions usual() {
        return new LoadOptions(Mode.SKIP_ROWS, false, false, false);
    }

    /** For a store that holds nothing but these deliveries. */
    public static LoadOptions replaying() {
        return new LoadOptions(Mode.SKIP_ROWS, false, true, false);
    }

    public LoadOptions refusingFiles() {
        return new LoadOptions(Mode.REFUSE_FILE, dryRun, replay, shrinkConfirmed);
    }

    public LoadOptions dry() {
        return new LoadOptions(mode, true, replay, shrinkConfirmed);
    }

    public LoadOptions confirmingShrink() {
        return new LoadOptions(mode, dryRun, replay, true);
    }
}
