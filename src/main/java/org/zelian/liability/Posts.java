package org.zelian.liability;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.ScopeItem;
import org.zelian.sanction.Sectors;
import org.zelian.sanction.YamlPlace;

/** What posts and licences mean to a ban: whether a ban covers a post that somebody holds or is to hold. */
public final class Posts {
    private static final String FILE = "/liability/posts.yaml";

    private final Sectors sectors;
    private final Map<String, List<String>> positions;
    private final Map<String, List<String>> licences;

    private Posts(Sectors sectors, YamlPlace file) {
        this.sectors = sectors;
        this.positions = lists(file.entry("positions"));
        this.licences = lists(file.entry("licences"));
    }

    /** Whether a ban covers a post; a candidate is one for which nothing but the industry speaks. */
    public enum Cover {
        NO,
        CANDIDATE,
        YES
    }

    /** The words that come with the program. */
    public static Posts shipped(Sectors sectors) {
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Posts.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return new Posts(sectors, YamlPlace.read("posts.yaml", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether one item of a ban covers a post.
     *
     * @param source whom the document that gives the ban is about
     */
    public Cover cover(ScopeItem item, Post post, Source source) {
        return isPosition(item, post) ? inSector(item.sector(), post, source) : Cover.NO;
    }

    /** The organisations that the document behind a ban is about, and their industries. */
    public record Source(Set<PartyRef> subjects, Set<String> industries) {
        public Source {
            subjects = Set.copyOf(subjects);
            industries = Set.copyOf(industries);
        }
    }

    private boolean isPosition(ScopeItem item, Post post) {
        var held = post.role();
        var more = positions.getOrDefault(
                item.sector() + ":" + item.position(), positions.getOrDefault(item.position(), List.of()));
        if (more.contains("*")) {
            return true;
        }
        if (held.isEmpty()) {
            return false;
        }
        return more.contains(held.get().name())
                || item.role()
                        .filter(asked ->
                                held.get().counts(asked) || (asked == Role.LEGAL_REPRESENTATIVE && post.leads()))
                        .isPresent();
    }

    private Cover inSector(String sector, Post post, Source source) {
        return switch (sector) {
            case "COMPANY" -> yes(is(post, SubjectKind.COMPANY));
            case "NONCOMPANY_LEGAL_PERSON" -> yes(is(post, SubjectKind.NONCOMPANY_LEGAL_PERSON));
            case "ENTERPRISE_LEGAL_PERSON" ->
                yes(is(post, SubjectKind.COMPANY) || is(post, SubjectKind.NONCOMPANY_LEGAL_PERSON));
            case "ANY_ENTERPRISE", "ANY_PRODUCTION_UNIT" -> yes(is(post, SubjectKind.ANY_ENTERPRISE));
            case "OTHER_ENTERPRISE" ->
                yes(is(post, SubjectKind.ANY_ENTERPRISE) && !source.subjects().contains(post.organisation()));
            case "OWN_INDUSTRY" ->
                yes(source.industries().stream()
                        .map(Posts::division)
                        .anyMatch(division -> !division.isEmpty() && division.equals(division(post.industry()))));
            case "SOE" -> yes(post.stateOwned() && is(post, SubjectKind.ANY_ENTERPRISE));
            case "ACCOUNTING" -> Cover.YES;
            default -> byLicence(sector, post, source);
        };
    }

    /** The licence held decides; without any licence on record the industry makes a candidate, no more. */
    private Cover byLicence(String sector, Post post, Source source) {
        if (licence(sector, post).isPresent()) {
            return Cover.YES;
        }
        boolean inIndustry =
                sectors.has(sector) && sectors.get(sector).divisions().contains(division(post.industry()));
        return inIndustry && post.licences().isEmpty() && !source.subjects().contains(post.organisation())
                ? Cover.CANDIDATE
                : Cover.NO;
    }

    /** Gives the licence that shows the sector. */
    public Optional<String> licence(String sector, Post post) {
        return post.licences().stream()
                .filter(kind -> kind.equals(sector)
                        || licences.getOrDefault(sector, List.of()).stream().anyMatch(kind::contains))
                .findFirst();
    }

    /** The two digits of the division in a code of GB/T 4754, which may begin with the letter of its section. */
    public static String division(String industry) {
        var digits = industry.replaceAll("\\D", "");
        return digits.length() < 2 ? "" : digits.substring(0, 2);
    }

    private static boolean is(Post post, SubjectKind kind) {
        return post.form().filter(kind::covers).isPresent();
    }

    private static Cover yes(boolean covered) {
        return covered ? Cover.YES : Cover.NO;
    }

    private static Map<String, List<String>> lists(YamlPlace place) {
        var lists = new LinkedHashMap<String, List<String>>();
        place.entries()
                .forEach((name, each) -> lists.put(
                        name, each.items().stream().map(YamlPlace::text).toList()));
        return lists;
    }
}
