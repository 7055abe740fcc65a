package org.zelian.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Tick;
import org.zelian.liability.Rulebook;

/**
 * Writes what a store knows in another format.
 *
 * <p>Only what an outsider may see goes out: names, masks of documents, and references that mean something to holders of
 * the same key; no number of a document, no day of birth. Whatever is not written is told to the outlet.
 */
public final class StoreExport {
    private final World world;
    private final KeyMark mark;
    private final LocalDate day;
    private final LocalDate published;
    private final String publisher;

    /**
     * @param tick as known then
     * @param asOf only what is so on that day; null = the whole history
     * @param published the day of publication
     */
    public StoreExport(
            Graph graph,
            IdentityKeys keys,
            Tick tick,
            @Nullable LocalDate asOf,
            LocalDate published,
            String publisher) {
        this(
                new StoreWorld(graph, tick, asOf),
                new KeyMark(keys),
                asOf == null ? published : asOf,
                published,
                publisher);
    }

    StoreExport(World world, KeyMark mark, LocalDate day, LocalDate published, String publisher) {
        this.world = world;
        this.mark = mark;
        this.day = day;
        this.published = published;
        this.publisher = publisher;
    }

    /** As entities of FollowTheMoney, in the same order. */
    public void ftm(Rulebook book, Outlet outlet) {
        new FtmExport(world, outlet, mark, new FtmSanctions(world, book, day)).run();
    }

    /** As statements of BODS 0.4; the keys put organisations first, then persons, then what relates them. */
    public void bods(Outlet outlet) {
        new BodsExport(world, outlet, new BodsStatement(day, published, publisher), mark).run();
    }
}
