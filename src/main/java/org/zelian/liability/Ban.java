package org.zelian.liability;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.catalogue.ScopeItem;

/**
 * A support seen as a ban: from which posts it bars, and when.
 *
 * @param items from what it bars
 * @param source whom the document behind it is about
 */
public record Ban(Support support, List<ScopeItem> items, Posts.Source source) {
    private static final Set<String> CLOSING = Set.of("BUSINESS_LICENCE_REVOKED", "ORDERED_TO_CLOSE");

    /** The ban that a support is; one without items bars from no post. */
    static Ban of(Support support, CaseFile file) {
        var industries = new HashSet<String>();
        file.of(FactKind.PROFILE, file.subject()).stream()
                .flatMap(e -> e.fact().value("industry").stream())
                .forEach(industries::add);
        Set<PartyRef> subjects = Persons.natural(file.subject()) ? Set.of() : Set.of(file.subject());
        return new Ban(
                support,
                support.measures().stream()
                        .flatMap(reach -> items(reach.scope()))
                        .distinct()
                        .toList(),
                new Posts.Source(subjects, industries));
    }

    private static Stream<ScopeItem> items(String scope) {
        return Arrays.stream(scope.split("[;,]"))
                .map(String::strip)
                .filter(item -> item.indexOf(':') > 0)
                .map(item ->
                        new ScopeItem(item.substring(0, item.indexOf(':')), item.substring(item.indexOf(':') + 1)));
    }

    /** Whether it covers a post; the surest of its items decides. */
    Posts.Cover covers(Posts posts, Post post) {
        return items.stream()
                .map(item -> posts.cover(item, post, source))
                .max(Posts.Cover::compareTo)
                .orElse(Posts.Cover.NO);
    }

    /** Whether the document that gives it closed the organisation of the post: there is nothing to leave. */
    boolean closed(Post post) {
        return CLOSING.contains(support.act().trigger()) && source.subjects().contains(post.organisation());
    }

    /** Whether it is in force on a day. */
    boolean bars(LocalDate day) {
        return support.on(day).map(now -> now.state().restricts()).orElse(false);
    }

    /**
     * The first day from which it is over for good, whatever it waits for now; null if it is for life or nobody can say. An
     * end that was taken back is none.
     */
    @Nullable
    LocalDate released() {
        LocalDate since = null;
        for (var segment : support.course().segments().reversed()) {
            if (!segment.state().over()) {
                break;
            }
            since = segment.days().from();
        }
        return since;
    }
}
