package org.zelian.liability.web;

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

    /** What is looked for; an identity number stands here and never in an address. */
    record Asked(
            String text, @Nullable String cursor, @Nullable Integer limit) {
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
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Paging.size(limit);
        if (query != null && !query.isBlank()) {
            finding.mustNotBeAnIdentityNumber(query);
            var skip = Paging.skip(cursor);
            var keys = finding.named(query, skip, size);
            return new Page(finding.organisations(keys), keys.size() < size ? null : Integer.toString(skip + size));
        }
        var tick = questions.tick(null);
        var keys = questions
                .graph()
                .read(
                        "liability/listed",
                        Map.of(
                                "tick",
                                tick.number(),
                                "after",
                                cursor == null ? "" : finding.after(cursor),
                                "limit",
                                size),
                        row -> row.text("key"));
        var hits = finding.organisations(keys);
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
        var exact = finding.exactly(text);
        if (exact.isPresent()) {
            finding.record(actor, text, exact.get().size());
            return found(exact.get(), null);
        }
        var size = Paging.size(asked.limit());
        var skip = Paging.skip(asked.cursor());
        var keys = finding.named(text, skip, size);
        finding.record(actor, text, keys.size());
        return found(keys, keys.size() < size ? null : Integer.toString(skip + size));
    }

    private Found found(List<String> keys, @Nullable String next) {
        return new Found(finding.organisations(keys), finding.persons(keys), next);
    }
}
