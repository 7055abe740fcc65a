package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Document;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Masks;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.TriggerKind;
import org.zelian.kernel.Uscc;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Neighbourhoods;

/** How a search finds parties, and how those found are shown. */
final class Finding {
    private final Questions questions;
    private final Looks looks;
    private final IdentityKeys keys;

    Finding(Questions questions, Looks looks, IdentityKeys keys) {
        this.questions = questions;
        this.looks = looks;
        this.keys = keys;
    }

    /** The parties that a code or number means; empty if the text is neither. */
    Optional<List<String>> exactly(String text) {
        if (Uscc.isValid(text)) {
            return Optional.of(byRef(PartyRef.of(Uscc.parse(text))));
        }
        if (isMask(text)) {
            return Optional.of(questions
                    .graph()
                    .read("liability/masked", Map.of("mask", text, "limit", 20), row -> row.text("key")));
        }
        return Document.isNumberLike(text) ? Optional.of(byRef(keys.ref(Document.citizen(text)))) : Optional.empty();
    }

    static void mustNotBeAnIdentityNumber(String text) {
        if (Document.isNumberLike(text)) {
            throw new Refusal(
                    "NUMBER_IN_ADDRESS",
                    "An identity number stands in the address.",
                    "Send it in the body of POST /api/search; addresses are written to logs.");
        }
    }

    /** Keys of parties whose name contains the words, one page of them. */
    List<String> named(String text, int skip, int limit) {
        var phrase = "\"" + text.replaceAll("[\"\\\\]", " ").strip() + "\"";
        return questions
                .graph()
                .read("liability/named", Map.of("words", phrase, "skip", skip, "limit", limit), row -> row.text("key"));
    }

    /** The key of the organisation with which the page before ended. */
    String after(String cursor) {
        return questions.key(Uscc.parse(cursor));
    }

    /** The organisations among some parties as they were then; nothing of one that nobody had told of. */
    List<SearchResource.OrganisationHit> organisations(List<String> keys, Questions.Moment then) {
        var listings = new HashMap<PartyRef, Integer>();
        for (var file : new Neighbourhoods(questions.graph(), then.tick()).read(keys)) {
            listings.put(file.subject(), inForce(file, then.day()));
        }
        var profiles = questions.profiles(keys, then.tick(), then.day());
        var names = questions.book().rules().names();
        var hits = new ArrayList<SearchResource.OrganisationHit>();
        for (var key : keys) {
            var profile = profiles.get(key);
            if (profile != null && profile.end(0).scheme().equals("USCC")) {
                hits.add(new SearchResource.OrganisationHit(
                        profile.end(0).value(),
                        profile.value("name").orElse(""),
                        Word.ofForm(profile.value("type").orElse("ANY_ORG")),
                        Word.ofStatus(profile.value("status").orElse("")),
                        Word.ofRegion(profile.value("region").orElse(""), names),
                        listings.getOrDefault(profile.end(0), 0)));
            }
        }
        return hits;
    }

    private int inForce(CaseFile file, LocalDate day) {
        return (int) file.acts().stream()
                .filter(act ->
                        act.kind() == TriggerKind.LISTING && questions.book().black(act.trigger()))
                .filter(act -> questions.listings().span(act, file).contains(day))
                .count();
    }

    /** The persons among some parties with their offices as known then; nothing of one that nobody had told of. */
    List<SearchResource.PersonHit> persons(List<String> keys, Questions.Moment then) {
        var refs = new LinkedHashMap<String, TreeSet<PartyRef>>();
        questions
                .graph()
                .read(
                        "liability/person-refs",
                        Map.of("keys", keys),
                        row -> Map.entry(row.text("key"), PartyRef.parse(row.text("ref"))))
                .forEach(e ->
                        refs.computeIfAbsent(e.getKey(), k -> new TreeSet<>()).add(e.getValue()));
        refs.values().removeIf(all -> all.stream().anyMatch(PartyRef::isOrganisation));
        var offices = new HashMap<String, List<Recorded>>();
        questions
                .graph()
                .read(
                        "liability/offices-of",
                        Map.of(
                                "keys",
                                List.copyOf(refs.keySet()),
                                "tick",
                                then.tick().number()),
                        row -> Map.entry(row.text("key"), Recorded.of(row)))
                .forEach(e -> offices.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        var seen = new ArrayList<PartyRef>();
        refs.values().forEach(seen::addAll);
        offices.values().forEach(all -> all.forEach(o -> seen.addAll(o.fact().ends())));
        var faces = Faces.of(questions.graph(), seen, then.tick(), then.day());
        return refs.entrySet().stream()
                .filter(e ->
                        offices.containsKey(e.getKey()) || e.getValue().stream().anyMatch(faces::isNamed))
                .map(e -> new SearchResource.PersonHit(
                        faces.person(e.getValue().first()),
                        offices.getOrDefault(e.getKey(), List.of()).stream()
                                .map(o -> office(o, faces))
                                .toList()))
                .toList();
    }

    private static SearchResource.OfficeHit office(Recorded held, Faces faces) {
        var fact = held.fact();
        return new SearchResource.OfficeHit(
                fact.end(1).value(),
                faces.name(fact.end(1)),
                Word.ofCapacity(fact.value("office").orElse("")),
                fact.valid().from(),
                Ends.lastDay(fact.valid()));
    }

    /** Writes the look down before its answer leaves; of a number, also of another document's, only its mask. */
    void record(Actor actor, String text, SearchResource.Found found) {
        var shown = Document.isNumberLike(text)
                ? Document.citizen(text).mask()
                : Uscc.isValid(text) || isMask(text) ? text : Masks.digits(text);
        var seen = Stream.concat(
                        found.organisations().stream().map(SearchResource.OrganisationHit::uscc),
                        found.persons().stream().map(hit -> hit.person().ref()))
                .collect(Collectors.joining(" "));
        var hits = found.organisations().size() + found.persons().size();
        looks.record(new Look(actor, "SEARCH", Map.of("text", shown, "hits", Integer.toString(hits), "seen", seen)));
    }

    private static boolean isMask(String text) {
        return text.matches("[0-9A-Za-z]{2,8}\\*{3,}[0-9A-Za-z]{2,6}");
    }

    private List<String> byRef(PartyRef ref) {
        return Optional.ofNullable(
                        new Parties(questions.graph()).find(List.of(ref)).get(ref))
                .map(known -> List.of(known.key()))
                .orElse(List.of());
    }
}
