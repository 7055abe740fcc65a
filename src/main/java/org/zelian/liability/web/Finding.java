package org.zelian.liability.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Document;
import org.zelian.kernel.IdentityKeys;
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
        if (text.matches("[0-9A-Za-z]{2,8}\\*{3,}[0-9A-Za-z]{2,6}")) {
            return Optional.of(questions
                    .graph()
                    .read("liability/masked", Map.of("mask", text, "limit", 20), row -> row.text("key")));
        }
        return looksLikeANumber(text) ? Optional.of(byRef(keys.ref(Document.citizen(text)))) : Optional.empty();
    }

    void mustNotBeAnIdentityNumber(String text) {
        if (looksLikeANumber(text.strip())) {
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

    List<SearchResource.OrganisationHit> organisations(List<String> keys) {
        var tick = questions.tick(null);
        var day = questions.day(null);
        var listings = new HashMap<PartyRef, Integer>();
        for (var file : new Neighbourhoods(questions.graph(), tick).read(keys)) {
            listings.put(file.subject(), inForce(file));
        }
        var profiles = questions.profiles(keys, tick, day);
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

    private int inForce(CaseFile file) {
        var day = questions.day(null);
        return (int) file.acts().stream()
                .filter(act ->
                        act.kind() == TriggerKind.LISTING && questions.book().black(act.trigger()))
                .filter(act -> questions.listings().span(act, file).contains(day))
                .count();
    }

    List<SearchResource.PersonHit> persons(List<String> keys) {
        var tick = questions.tick(null);
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
                        Map.of("keys", List.copyOf(refs.keySet()), "tick", tick.number()),
                        row -> Map.entry(row.text("key"), Recorded.of(row)))
                .forEach(e -> offices.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        var seen = new ArrayList<PartyRef>();
        refs.values().forEach(seen::addAll);
        offices.values().forEach(all -> all.forEach(o -> seen.addAll(o.fact().ends())));
        var faces = Faces.of(questions.graph(), seen);
        return refs.entrySet().stream()
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

    /** Writes the look down before its answer leaves; of a number only its mask. */
    void record(Actor actor, String text, int hits) {
        var shown = looksLikeANumber(text) ? Document.citizen(text).mask() : text;
        looks.record(new Look(actor, "SEARCH", Map.of("text", shown, "hits", Integer.toString(hits))));
    }

    private List<String> byRef(PartyRef ref) {
        return Optional.ofNullable(
                        new Parties(questions.graph()).find(List.of(ref)).get(ref))
                .map(known -> List.of(known.key()))
                .orElse(List.of());
    }

    private static boolean looksLikeANumber(String text) {
        return text.matches("[0-9]{15}|[0-9]{17}[0-9Xx]");
    }
}
