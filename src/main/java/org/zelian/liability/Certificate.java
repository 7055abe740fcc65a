package org.zelian.liability;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Fact;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/**
 * The proof of one support: the dated facts in full, the rule with its article, the days, and a hash over all of it.
 *
 * <p>Where sources name one organisation by several identifiers, each fact stands as its source gave it, and
 * {@code identifiers} says what is read for which. {@code catalogue} and {@code policy} are hashes of the rows and
 * choices it rests on, no others: where another rule changes, it stays what it is. Canonical JSON (RFC 8785), SHA-256. File
 * and line of a fact are no part of it: the same facts in another order of rows give the same bytes.
 */
public record Certificate(String json, String hash) {

    /** The certificate of a support under a rulebook; the same content gives the same bytes. */
    public static Certificate of(Support support, Rulebook book) {
        var json = Canonical.json(content(support, book));
        return new Certificate(json, Canonical.sha256Hex(json));
    }

    /** One line of certificates.jsonl. Where the facts stand in the files is found again by verification. */
    public String line() {
        return "{\"certificate\":" + json + ",\"hash\":\"" + hash + "\"}";
    }

    private static Map<String, @Nullable Object> content(Support s, Rulebook book) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("engine", Engine.VERSION);
        content.put(
                "catalogue",
                book.catalogueHash(s.rule().key(), s.cited())
                        .orElseThrow(() -> new IllegalArgumentException(s.rule() + " is of another catalogue")));
        content.put("policy", book.policy().hash(s.rule().id()));
        content.put("support", s.id());
        content.put("subject", s.act().subject().toString());
        content.put("person", s.entity() ? null : s.person().toString());
        content.put("capacity", s.capacity().name());
        content.put("roleTime", s.roleTime().name());
        content.put("rule", rule(s));
        content.put(
                "measures",
                s.measures().stream()
                        .map(m -> Map.of("measure", m.measure(), "scope", m.scope()))
                        .toList());
        content.put(
                "effect",
                days(
                        s.effect().from() == null ? null : s.effect().from().toString(),
                        s.effect().until()));
        content.put(
                "course",
                s.course().segments().stream().map(Certificate::segment).toList());
        content.put("computation", Computation.of(s));
        content.put("facts", s.cited().stream().map(Certificate::fact).toList());
        var identifiers = new TreeMap<String, String>();
        s.cited().forEach(e -> e.readFor().forEach((said, read) -> identifiers.put(said.toString(), read.toString())));
        if (!identifiers.isEmpty()) {
            content.put("identifiers", identifiers);
        }
        return content;
    }

    private static Map<String, @Nullable Object> rule(Support s) {
        var rule = s.rule();
        var map = new HashMap<String, @Nullable Object>();
        map.put("id", rule.id());
        map.put("version", rule.version());
        map.put("jurisdiction", rule.jurisdiction());
        map.put("trigger", s.act().trigger());
        map.put("law", rule.basisLaw());
        map.put("article", rule.basisArticle());
        map.put("document", rule.basisDocument());
        return map;
    }

    private static Map<String, @Nullable Object> segment(Segment segment) {
        var map = days(text(segment.days().from()), text(segment.days().to()));
        map.put("state", segment.state().name());
        map.put("reason", segment.reason().line());
        return map;
    }

    private static Map<String, @Nullable Object> fact(Evidence evidence) {
        var fact = evidence.stated();
        var map = new HashMap<String, @Nullable Object>();
        map.put("id", evidence.id());
        map.put("kind", fact.kind().name());
        map.put("ends", fact.ends().stream().map(PartyRef::toString).toList());
        map.put("values", fact.values());
        map.put("valid", validity(fact));
        map.put("source", fact.source());
        var v = evidence.voided();
        if (v != null) {
            map.put("void", Map.of("on", v.on().toString(), "document", v.document()));
        }
        return map;
    }

    private static Map<String, @Nullable Object> validity(Fact fact) {
        Period valid = fact.valid();
        return days(text(valid.from()), text(valid.to()));
    }

    private static Map<String, @Nullable Object> days(@Nullable String from, @Nullable String to) {
        var map = new HashMap<String, @Nullable Object>();
        map.put("from", from);
        map.put("to", to);
        return map;
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
