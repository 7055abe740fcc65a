package org.zelian.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.control.OneName;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.liability.Evidence;
import org.zelian.liability.catalogue.RuleKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of certificates.jsonl, read again: what it claims, and the facts it cites.
 *
 * @param json the certificate as canonical JSON, written anew from what was read
 * @param intact whether its hash and the ids of its facts are still those of its content
 * @param facts as cited, with what holds them void
 */
record Proof(
        String support,
        PartyRef subject,
        RuleKey rule,
        String person,
        Map<String, @Nullable Object> content,
        String json,
        boolean intact,
        List<Evidence> facts) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Reads a line.
     *
     * @throws Refusal CERTIFICATE_BROKEN if it is no certificate
     */
    static Proof read(String line, long number) {
        try {
            var whole = map(JSON.readValue(line, Map.class));
            var content = map(whole.get("certificate"));
            var json = Canonical.json(content);
            boolean intact = Canonical.sha256Hex(json).equals(whole.get("hash"));
            var names = names(content.get("identifiers"));
            var facts = new ArrayList<Evidence>();
            for (var each : list(content.get("facts"))) {
                var stated = map(each);
                var evidence = evidence(stated);
                intact &= evidence.id().equals(stated.get("id"));
                facts.add(evidence.readAs(names));
            }
            var rule = map(content.get("rule"));
            return new Proof(
                    text(content, "support"),
                    PartyRef.parse(text(content, "subject")),
                    new RuleKey(text(rule, "id"), text(rule, "version"), text(rule, "jurisdiction")),
                    String.valueOf(content.get("person")),
                    content,
                    json,
                    intact,
                    List.copyOf(facts));
        } catch (JacksonException | IllegalArgumentException | NullPointerException | Refusal e) {
            throw new Refusal(
                    "CERTIFICATE_BROKEN",
                    "certificates.jsonl 第 " + number + " 行不是证书 · line " + number + " is no certificate.",
                    "Trace again, or fetch the file anew.");
        }
    }

    private static OneName names(@Nullable Object stated) {
        var names = new TreeMap<PartyRef, PartyRef>();
        if (stated != null) {
            map(stated).forEach((said, read) -> names.put(PartyRef.parse(said), PartyRef.parse(String.valueOf(read))));
        }
        return OneName.of(names);
    }

    private static Evidence evidence(Map<String, @Nullable Object> stated) {
        var values = new TreeMap<String, String>();
        map(stated.get("values")).forEach((name, value) -> values.put(name, String.valueOf(value)));
        var valid = map(stated.get("valid"));
        var fact = new Fact(
                FactKind.valueOf(text(stated, "kind")),
                list(stated.get("ends")).stream()
                        .map(end -> PartyRef.parse((String) end))
                        .toList(),
                values,
                new Period(day(valid.get("from")), day(valid.get("to"))),
                text(stated, "source"));
        return Optional.ofNullable(stated.get("void"))
                .map(Proof::map)
                .map(gone -> Evidence.voided(fact, LocalDate.parse(text(gone, "on")), text(gone, "document")))
                .orElseGet(() -> Evidence.of(fact));
    }

    private static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private static String text(Map<String, @Nullable Object> map, String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(key);
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list");
    }

    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("no object");
        }
        var typed = new TreeMap<String, @Nullable Object>();
        map.forEach((key, each) -> typed.put((String) key, each));
        return typed;
    }
}
