package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.zelian.graph.TickWatch;

/** Runs commands in processes of their own and kills them (SIGKILL), at a moment of chance or after some transactions. */
final class Killing {
    private final Path home;
    private final Random random;
    private int killed;
    private int ended;
    private long slowest;

    Killing(Path home, Random random) {
        this.home = home;
        this.random = random;
    }

    /** How many processes were killed before their end. */
    int killed() {
        return killed;
    }

    /** How many commands were run until their end. */
    int ended() {
        return ended;
    }

    /** How many milliseconds the slowest of those took from start to end, store and all. */
    long slowest() {
        return slowest;
    }

    /**
     * Kills a command some times, at a moment of chance or after some further transactions, then lets it end. One that was
     * sooner than its killer has ended, and is not killed again.
     */
    void untilItEnds(Path store, int kills, int transactions, Object... words)
            throws IOException, InterruptedException {
        for (int i = 0; i < kills; i++) {
            var child = Child.start(home, words);
            if (random.nextInt(3) == 0) {
                child.endsWithin(random.nextLong(500, 6000));
            } else {
                new TickWatch(store).waitFor(1 + random.nextInt(transactions), child.handle(), Duration.ofSeconds(60));
                child.endsWithin(random.nextLong(40));
            }
            if (child.kill()) {
                killed++;
            } else {
                assertThat(child.exit()).as(child.said()).isIn(Exit.OK, Exit.REFUSED);
                ended++;
                return;
            }
        }
        end(words);
    }

    /** Runs a command until it has ended, and gives what it said. */
    String end(Object... words) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var last = Child.start(home, words);
        assertThat(last.exit()).as(last.said()).isIn(Exit.OK, Exit.REFUSED);
        slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
        ended++;
        return last.said();
    }
}
