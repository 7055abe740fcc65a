package org.zelian.liability.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;

/** A person: the offices he holds and held, and what reaches him on a day. Every look is written down. */
@Resource
class PersonResource {
    private final Questions questions;
    private final Finding finding;
    private final Restrictions restrictions;
    private final Looks looks;

    PersonResource(Questions questions, Finding finding, Restrictions restrictions, Looks looks) {
        this.questions = questions;
        this.finding = finding;
        this.restrictions = restrictions;
        this.looks = looks;
    }

    /**
     * A person as everybody may see him.
     *
     * @param records the records that are he, with their offices; more than one after a merge
     * @param restrictions what reaches him on the day, in force or not yet
     */
    record PersonView(
            String id,
            LocalDate asOf,
            List<SearchResource.PersonHit> records,
            List<Restrictions.Restriction> restrictions) {}

    /** One person by the id that searches give: never a number, never a name. */
    @GetMapping("/api/persons/{id}")
    PersonView person(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Actor actor) {
        var ref = ref(id);
        var then = questions.moment(asOf, knownAt);
        var keys = questions
                .graph()
                .read(
                        "liability/person-records",
                        Map.of(
                                "ref",
                                List.of(ref.scheme(), ref.value()),
                                "tick",
                                then.tick().number()),
                        row -> row.text("key"))
                .stream()
                .distinct()
                .toList();
        var records = finding.persons(keys, then);
        if (records.isEmpty()) {
            throw notFound();
        }
        var view = new PersonView(id, then.day(), records, restrictions.of(ref, then.day(), knownAt, ""));
        looks.record(new Look(
                actor,
                "PERSON",
                Map.of(
                        "person",
                        records.getFirst().person().ref(),
                        "day",
                        then.day().toString(),
                        "knownAt",
                        knownAt == null ? "" : knownAt.toString())));
        return view;
    }

    /** The id of a person in addresses: his identifier, which holds a keyed hash in place of a number. */
    static String id(PartyRef ref) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ref.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The person that an id of an address means.
     *
     * @throws Refusal NUMBER_IN_ADDRESS, PERSON_NOT_FOUND; what stands in the address is not said again
     */
    static PartyRef ref(String id) {
        Finding.mustNotBeAnIdentityNumber(id);
        try {
            var ref = PartyRef.parse(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8));
            Finding.mustNotBeAnIdentityNumber(ref.value());
            return ref;
        } catch (IllegalArgumentException nonsense) {
            throw notFound();
        } catch (Refusal refused) {
            throw refused.code().equals("NUMBER_IN_ADDRESS") ? refused : notFound();
        }
    }

    private static Refusal notFound() {
        return new Refusal(
                "PERSON_NOT_FOUND", "There is no person with this id.", "Take the id from POST /api/search.");
    }
}
