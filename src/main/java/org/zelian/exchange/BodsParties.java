package org.zelian.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.SubjectKind;

/** Organisations and persons as BODS records: what an outsider may see of them. */
final class BodsParties {
    static final String USCC = "统一社会信用代码 Unified Social Credit Identifier (GB 32100-2015)";
    private static final Pattern SEVERAL = Pattern.compile("[;；,，、]");

    private final KeyMark mark;

    BodsParties(KeyMark mark) {
        this.mark = mark;
    }

    /** An organisation that a profile describes. */
    Map<String, Object> entity(World.Stated stated) {
        var fact = stated.fact();
        var values = new TreeMap<>(Export.carried(stated));
        var details = new LinkedHashMap<String, Object>();
        details.put("isComponent", false);
        fact.value("name").ifPresent(name -> details.put("name", name));
        values.remove("name");
        fact.value("formerNames").ifPresent(names -> {
            var all = List.of(SEVERAL.split(names));
            details.put("alternateNames", all.stream().map(String::strip).toList());
            if (all.size() == 1) {
                values.remove("formerNames");
            }
        });
        fact.value("address").ifPresent(text -> {
            details.put("addresses", List.of(Map.of("type", "registered", "address", text)));
            values.remove("address");
        });
        var from = fact.valid().from();
        var to = fact.valid().to();
        if (from != null) {
            details.put("foundingDate", from.toString());
        }
        if (to != null) {
            details.put("dissolutionDate", to.toString());
            values.remove("dereg");
        }
        var kind = fact.value("type").map(SubjectKind::parse).orElse(SubjectKind.ANY_ORG);
        details.put(
                "entityType",
                Map.of("type", type(kind), "details", Details.write(kind.zh() + " " + kind.en(), values)));
        identify(stated.party(0), details);
        return details;
    }

    private static String type(SubjectKind kind) {
        return switch (kind) {
            case GOVERNMENT, INSTITUTION -> "stateBody";
            default -> "registeredEntity";
        };
    }

    /** A party that facts name and nothing describes. */
    Map<String, Object> nameless(PartyRef party) {
        var details = new LinkedHashMap<String, Object>();
        details.put("isComponent", false);
        if (party.isPerson()) {
            details.put("personType", "unknownPerson");
            details.put("unspecifiedPersonDetails", Map.of("reason", "informationUnknownToPublisher"));
        } else {
            details.put("entityType", Map.of("type", party.isOrganisation() ? "registeredEntity" : "unknownEntity"));
            if (!party.isOrganisation()) {
                details.put("unspecifiedEntityDetails", Map.of("reason", "informationUnknownToPublisher"));
            }
        }
        identify(party, details);
        return details;
    }

    /** A person: the name, and masks of documents; never a number, nor the day of birth that a number would tell. */
    Map<String, Object> person(World.Stated stated) {
        var fact = stated.fact();
        var details = new LinkedHashMap<String, Object>();
        details.put("isComponent", false);
        details.put("personType", fact.value("name").isPresent() ? "knownPerson" : "unknownPerson");
        fact.value("name").ifPresent(name -> details.put("names", List.of(Map.of("type", "legal", "fullName", name))));
        if (fact.value("name").isEmpty()) {
            details.put("unspecifiedPersonDetails", Map.of("reason", "unknown"));
        }
        fact.value("death").ifPresent(day -> details.put("deathDate", day));
        var identifiers = identify(stated.party(0), details);
        fact.value("documents")
                .filter(masks -> stated.party(0).isPerson())
                .ifPresent(masks -> identifiers.add(Map.of("id", masks, "schemeName", "Masked document")));
        return details;
    }

    private List<Map<String, Object>> identify(PartyRef party, Map<String, Object> details) {
        var identifiers = new ArrayList<Map<String, Object>>();
        identifiers.add(identifier(party));
        details.put("identifiers", identifiers);
        if (party.scheme().equals("USCC")) {
            details.put("jurisdiction", Map.of("name", "China", "code", "CN"));
        }
        return identifiers;
    }

    private Map<String, Object> identifier(PartyRef party) {
        var identifier = new HashMap<String, Object>();
        identifier.put("id", party.value());
        switch (party.scheme()) {
            case "USCC" -> {
                identifier.put("schemeName", USCC);
                if (party.value().startsWith("9")) {
                    // The list of organisation identifiers knows the register of enterprises only.
                    identifier.put("scheme", "CN-SAIC");
                }
            }
            case "LEI" -> {
                identifier.put("scheme", "XI-LEI");
                identifier.put("schemeName", "Global Legal Entity Identifier Index");
            }
            default -> {
                identifier.put("scheme", mark.scheme(party));
                identifier.put("schemeName", mark.schemeName());
            }
        }
        return identifier;
    }
}
