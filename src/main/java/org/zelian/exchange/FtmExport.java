package org.zelian.exchange;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zelian.graph.Facts;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Role;
import org.zelian.kernel.Share;
import org.zelian.kernel.SubjectKind;

/** Writes facts as entities of FollowTheMoney. */
final class FtmExport extends Export {
    private static final String NO_PLACE = "FollowTheMoney has no place for it.";
    private static final Pattern SEVERAL = Pattern.compile("[;；,，、]");

    private final KeyMark mark;
    private final FtmSanctions sanctions;
    private final Set<PartyRef> cannotBeOwned = new HashSet<>();

    FtmExport(World world, Outlet outlet, KeyMark mark, FtmSanctions sanctions) {
        super(world, outlet);
        this.mark = mark;
        this.sanctions = sanctions;
    }

    @Override
    void write(World.Stated stated) {
        switch (stated.fact().kind()) {
            case PROFILE -> organisation(stated);
            case PERSON -> person(stated);
            case SERVES -> office(stated);
            case HOLDS -> stake(stated);
            case BRANCH_OF -> link(stated, 0, 1, "branch of 分支机构");
            case OVERSEEN_BY -> link(stated, 0, 1, "overseen by 上级单位");
            case DETERMINES -> link(stated, 1, 0, "determined controller 认定的控制人");
            case ARRANGEMENT -> arrangement(stated);
            case ACT -> act(stated);
            case ENDS -> {
                if (!sanctions.carries(stated)) {
                    left(stated, "", NO_PLACE);
                }
            }
            default -> left(stated, "", NO_PLACE);
        }
    }

    private void organisation(World.Stated stated) {
        var fact = stated.fact();
        var kind = fact.value("type").map(SubjectKind::parse).orElse(SubjectKind.ANY_ENTERPRISE);
        var schema = switch (kind) {
            case GOVERNMENT, INSTITUTION -> "PublicBody";
            case SOCIAL_ORG -> "Organization";
            default -> "Company";
        };
        if (!schema.equals("Company")) {
            cannotBeOwned.add(stated.party(0));
        }
        var values = new TreeMap<>(carried(stated));
        var entity = new FtmEntity(FtmEntity.id(stated.party(0)), schema)
                .put("name", fact.value("name").orElse(null))
                .put("legalForm", kind == SubjectKind.ANY_ENTERPRISE ? null : kind.zh())
                .put("status", fact.value("status").orElse(null))
                .put("sector", fact.value("industry").orElse(null))
                .put("address", fact.value("address").orElse(null))
                .put("incorporationDate", fact.valid().from())
                .put("dissolutionDate", fact.valid().to());
        fact.value("formerNames").ifPresent(names -> {
            for (var name : SEVERAL.split(names)) {
                entity.put("previousName", name);
            }
        });
        values.remove("name");
        party(stated, "1", entity, values);
    }

    private void person(World.Stated stated) {
        var fact = stated.fact();
        if (fact.value("name").isEmpty()) {
            left(stated, "", "Nobody can say who shows the document, and a person without a name is none.");
            return;
        }
        boolean shown = stated.party(0).isPerson();
        if (fact.value("state").filter("NAME_CONFLICT"::equals).isPresent()) {
            left(stated, "state", "No place for it; the person comes back as one who needs an identity.");
        }
        if (!shown && fact.value("documents").isPresent()) {
            left(stated, "documents", "Whose document it is stands in doubt.");
        }
        var values = new TreeMap<>(carried(stated));
        values.keySet().retainAll(shown ? Set.of("fact", "documents") : Set.of("fact"));
        var entity = new FtmEntity(FtmEntity.id(stated.party(0)), "Person")
                .put("name", fact.value("name").orElse(null))
                .put("deathDate", fact.value("death").orElse(null));
        party(stated, "2", entity, values);
    }

    private void party(World.Stated stated, String rank, FtmEntity entity, Map<String, String> values) {
        describe(stated.party(0), entity, values);
        statement(rank + stated.party(0), entity.json());
    }

    // What nobody outside needs, and we need to know the party again, stands in the summary.
    private void describe(PartyRef party, FtmEntity entity, Map<String, String> values) {
        switch (party.scheme()) {
            case "USCC" -> entity.put("registrationNumber", party.value()).put("jurisdiction", "cn");
            case "LEI" -> entity.put("leiCode", party.value());
            default -> {
                values.put("ref", party.toString());
                values.put("key", mark.schemeName());
            }
        }
        entity.put("summary", Details.write(values.getOrDefault("documents", ""), values));
    }

    @Override
    void nameless(PartyRef party) {
        var values = new TreeMap<>(Map.of("fact", "NAMELESS"));
        var entity = new FtmEntity(FtmEntity.id(party), party.isPerson() ? "Person" : "Company").put("name", "?");
        describe(party, entity, values);
        statement((party.isPerson() ? "2" : "1") + party, entity.json());
    }

    private void office(World.Stated stated) {
        var fact = stated.fact();
        var office = Role.parse(fact.value("office").orElse(""));
        boolean directs = BodsInterests.ofOffice(office).isPresent();
        var entity = edge(stated, directs ? "Directorship" : "Employment")
                .put(directs ? "director" : "employee", FtmEntity.id(stated.party(0)))
                .put(directs ? "organization" : "employer", FtmEntity.id(stated.party(1)))
                .put("role", office.zh());
        end(stated, entity);
    }

    private void stake(World.Stated stated) {
        var fact = stated.fact();
        if (cannotBeOwned.contains(stated.party(1))) {
            link(stated, 0, 1, "holds a stake in 持股");
            return;
        }
        var entity = edge(stated, "Ownership")
                .put("owner", FtmEntity.id(stated.party(0)))
                .put("asset", FtmEntity.id(stated.party(1)))
                .put("percentage", percentage(fact.values()));
        fact.value("amount").ifPresent(yuan -> entity.put("sharesValue", yuan).put("sharesCurrency", "CNY"));
        end(stated, entity);
    }

    /** {@code 80}, or {@code 25-50} for a band; nothing if the share is not known. */
    private static String percentage(Map<String, String> values) {
        if (values.containsKey("equity")) {
            return percent(values.getOrDefault("equity", "0"));
        }
        boolean band = values.containsKey("equityMin") && values.containsKey("equityMax");
        return band
                ? percent(values.getOrDefault("equityMin", "0")) + "-" + percent(values.getOrDefault("equityMax", "0"))
                : "";
    }

    private static String percent(String units) {
        return new Share(Long.parseLong(units)).percent();
    }

    private void link(World.Stated stated, int subject, int object, String role) {
        var entity = edge(stated, "UnknownLink")
                .put("subject", FtmEntity.id(stated.party(subject)))
                .put("object", FtmEntity.id(stated.party(object)))
                .put("role", role);
        end(stated, entity);
    }

    private void arrangement(World.Stated stated) {
        if (stated.parties().size() < 2) {
            left(stated, "", "A link has two ends.");
            return;
        }
        var kind = stated.fact().value("arrangement").orElse("AGREEMENT");
        boolean represents = kind.equals("NOMINEE") || kind.equals("PROXY");
        // The nominee and the proxy act for the other.
        int agent = kind.equals("PROXY") ? 1 : 0;
        var entity = edge(stated, represents ? "Representation" : "UnknownLink")
                .put(represents ? "agent" : "subject", FtmEntity.id(stated.party(agent)))
                .put(represents ? "client" : "object", FtmEntity.id(stated.party(1 - agent)))
                .put("role", kind);
        end(stated, entity);
    }

    private void act(World.Stated stated) {
        var why = sanctions.whyNot(stated);
        if (!why.isEmpty()) {
            left(stated, "", why);
            return;
        }
        if (stated.fact().value("act").filter("PENALTY"::equals).isPresent()) {
            left(stated, "", "It is written for others to read and does not come back: nothing follows from a copy.");
        }
        refers(stated);
        statement("4" + Facts.slot(stated.fact()), sanctions.entity(stated));
    }

    private static FtmEntity edge(World.Stated stated, String schema) {
        return new FtmEntity("zelian-" + Facts.slot(stated.fact()), schema)
                .days(stated.fact().valid())
                .put("publisher", stated.fact().source());
    }

    private void end(World.Stated stated, FtmEntity entity) {
        refers(stated);
        var values = new TreeMap<>(carried(stated));
        if (stated.fact().kind() == FactKind.ARRANGEMENT) {
            for (int i = 0; i < stated.parties().size(); i++) {
                values.put("end" + i, FtmEntity.id(stated.party(i)));
            }
        }
        entity.put("summary", Details.write("", values));
        statement("3" + Facts.slot(stated.fact()), entity.json());
    }
}
