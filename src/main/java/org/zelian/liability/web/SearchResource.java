package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;

/** Finding organisations and persons by name, code, masked or full identity number. */
@Resource
class SearchResource {
    private final Questions questions;
    private final Finding finding;

    SearchResource(Questions questions, Finding finding) {
        this.questions = questions;
        this.finding = finding;
    }

    /**
     * What is looked for; an identity number stands here and never in an address.
     *
     * @param asOf hits are shown as they were on that day; today if left out
     * @param knownAt and as known at an instant; everything loaded if left out
     */
    record Asked(
            String text,
            @Nullable String cursor,
            @Nullable Integer limit,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt) {
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    record Found(
            List<OrganisationHit> organisations,
            List<PersonHit> persons,
            @Nullable String next) {}

    record Page(List<OrganisationHit> items, @Nullable String next) {}

    record OrganisationHit(String uscc, String name, Word type, Word status, Word region, int listings) {}

    record PersonHit(Faces.Person person, List<OfficeHit> offices) {}

    record OfficeHit(
            String uscc,
            String organisation,
            Word office,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay) {}

    /** Organisations whose name contains some words; without words those that stand on a list, page by page. */
    @GetMapping("/api/organisations")
    Page organisations(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var then = questions.moment(asOf, knownAt);
        var size = Paging.size(limit);
        if (query != null && !query.isBlank()) {
            Finding.mustNotBeAnIdentityNumber(query);
            var skip = Paging.skip(cursor);
            var keys = finding.named(query, skip, size);
            return new Page(
                    finding.organisations(keys, then), keys.size() < size ? null : Integer.toString(skip + size));
        }
        var keys = questions
                .graph()
                .read(
                        "liability/listed",
                        Map.of(
                                "tick",
                                then.tick().number(),
                                "after",
                                cursor == null ? "" : finding.after(cursor),
                                "limit",
                                size),
                        row -> row.text("key"));
        var hits = finding.organisations(keys, then);
        return new Page(
                hits,
                keys.size() < size || hits.isEmpty() ? null : hits.getLast().uscc());
    }

    /** Whoever fits: a code gives its organisation, a number its person, anything else is a name or a part of one. */
    @PostMapping("/api/search")
    Found search(@RequestBody Asked asked, Actor actor) {
        var text = asked.text().strip();
        if (text.isEmpty()) {
            throw new Refusal("SEARCH_EMPTY", "Nothing is looked for.", "Give a name, a code or a number.");
        }
        var then = questions.moment(asked.asOf(), asked.knownAt());
        var exact = finding.exactly(text);
        if (exact.isPresent()) {
            return found(actor, text, exact.get(), null, then);
        }
        var size = Paging.size(asked.limit());
        var skip = Paging.skip(asked.cursor());
        var keys = finding.named(text, skip, size);
        return found(actor, text, keys, keys.size() < size ? null : Integer.toString(skip + size), then);
    }

    private Found found(Actor actor, String text, List<String> keys, @Nullable String next, Questions.Moment then) {
        var found = new Found(finding.organisations(keys, then), finding.persons(keys, then), next);
        finding.record(actor, text, found);
        return found;
    }
}
