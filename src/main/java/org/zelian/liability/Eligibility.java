package org.zelian.liability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;

/**
 * Whether somebody may hold a post on a day: a pure function of what reaches him. A ban bars only from the posts that its
 * article names, in organisations of the form it names.
 *
 * @param bars the bans that cover the post and are not over, the weightiest first
 */
public record Eligibility(Verdict verdict, Post post, LocalDate day, List<Bar> bars) {

    /** The answer in one word. */
    public enum Verdict {
        BARRED("不得任职"),
        SUSPENDED("暂不适用"),
        PENDING("存在待认定限制"),
        ALLOWED("可以任职");

        private final String zh;

        Verdict(String zh) {
            this.zh = zh;
        }

        public String zh() {
            return zh;
        }
    }

    /**
     * One ban that covers the post.
     *
     * @param weight what it makes of the answer
     * @param sure false if only the industry of the organisation speaks for it, no licence on record
     * @param released the first day after it; null if it is for life or its end is not known
     * @param daysLeft from the day asked to the first day after it; empty if that is not known
     */
    public record Bar(
            Ban ban,
            Verdict weight,
            Segment now,
            boolean sure,
            @Nullable LocalDate released,
            Optional<Long> daysLeft) {
        public boolean lifetime() {
            return ban.support().effect().lifetime() && released == null;
        }
    }

    /**
     * A post that somebody holds, and what follows from the bans that cover it.
     *
     * @param held since when, until when
     * @param words the consequence with its article
     */
    public record Held(Post post, Period held, Consequence consequence, String words, List<Bar> bars) {}

    /** The verdict in words; of what rests, also what it rests for. */
    public String words() {
        return verdict == Verdict.SUSPENDED ? resting().sentence() : verdict.zh();
    }

    /** What the bans that rest do rest for. */
    public Resting resting() {
        return Resting.ofSegments(bars.stream().map(Bar::now).toList());
    }

    /** Asks for one post on a day. */
    public static Eligibility of(Collection<Ban> bans, Posts posts, Post post, LocalDate day) {
        var bars = new ArrayList<Bar>();
        for (var ban : bans) {
            var cover = ban.covers(posts, post);
            if (cover != Posts.Cover.NO) {
                ban.support().on(day).flatMap(now -> bar(ban, now, cover, day)).ifPresent(bars::add);
            }
        }
        bars.sort(Comparator.comparing(Bar::weight)
                .thenComparing(
                        bar -> bar.released() == null ? LocalDate.MAX : bar.released(), Comparator.reverseOrder())
                .thenComparing(bar -> bar.ban().support().id()));
        var verdict = bars.isEmpty() ? Verdict.ALLOWED : bars.getFirst().weight();
        return new Eligibility(verdict, post, day, List.copyOf(bars));
    }

    private static Optional<Bar> bar(Ban ban, Segment now, Posts.Cover cover, LocalDate day) {
        boolean sure = cover == Posts.Cover.YES;
        var weight = switch (now.state()) {
            case EFFECTIVE -> sure ? Verdict.BARRED : Verdict.PENDING;
            case SUSPENDED -> Verdict.SUSPENDED;
            case PROPOSED, UNDER_REVIEW, PENDING -> Verdict.PENDING;
            default -> null;
        };
        if (weight == null) {
            return Optional.empty();
        }
        var released = ban.released();
        return Optional.of(new Bar(
                ban,
                weight,
                now,
                sure,
                released,
                Optional.ofNullable(released).map(first -> ChronoUnit.DAYS.between(day, first))));
    }

    /** What follows for a post held on the day; empty if no ban in force covers it, or the organisation is closed. */
    public static Optional<Held> held(Collection<Ban> bans, Posts posts, Post post, Period tenure, LocalDate day) {
        if (!post.inBusiness() || !tenure.contains(day)) {
            return Optional.empty();
        }
        var open = bans.stream().filter(ban -> !ban.closed(post)).toList();
        var bars = of(open, posts, post, day).bars().stream()
                .filter(bar -> bar.weight() == Verdict.BARRED)
                .toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        var since = tenure.from();
        boolean then = since != null && bars.stream().anyMatch(bar -> bar.ban().bars(since));
        boolean board = bars.stream()
                .anyMatch(bar -> Consequence.board(
                        bar.ban().items(), posts, post, bar.ban().source()));
        var consequence = Consequence.of(since, then, board);
        return Optional.of(new Held(post, tenure, consequence, consequence.words(since, day), bars));
    }
}
