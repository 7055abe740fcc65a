package org.zelian.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zelian.graph.Facts;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

/** Writes facts as BODS 0.4 statements. */
final class BodsExport extends Export {
    private static final String NO_PLACE = "BODS has no place for it.";

    private final BodsStatement statements;
    private final BodsParties parties;

    BodsExport(World world, Outlet outlet, BodsStatement statements, KeyMark mark) {
        super(world, outlet);
        this.statements = statements;
        this.parties = new BodsParties(mark);
    }

    @Override
    void write(World.Stated stated) {
        var fact = stated.fact();
        switch (fact.kind()) {
            case PROFILE -> party("1", "entity", stated, parties.entity(stated));
            case PERSON -> person(stated);
            case SERVES -> office(stated);
            case HOLDS -> relationship(stated, 1, 0, BodsInterests.ofStake(stated));
            case BRANCH_OF -> influence(stated, 0, 1, "分支机构 branch");
            case OVERSEEN_BY -> overseen(stated);
            case DETERMINES -> influence(stated, 0, 1, "认定的控制人 determined controller");
            case ARRANGEMENT -> arrangement(stated);
            default -> left(stated, "", NO_PLACE);
        }
    }

    private void party(String rank, String type, World.Stated stated, Map<String, Object> details) {
        var record = BodsStatement.record(stated.party(0));
        var fact = stated.fact();
        statement(rank + record, statements.of(type, record, record, details, fact.valid(), fact.source()));
    }

    private void person(World.Stated stated) {
        if (stated.fact().value("name").isEmpty()) {
            left(
                    stated,
                    "",
                    "Nobody can say who shows the document; it is written without a name and comes back as nobody.");
        } else if (stated.fact().value("state").filter("NAME_CONFLICT"::equals).isPresent()) {
            left(stated, "state", "No place for it; the person comes back as one who needs an identity.");
        }
        if (!stated.party(0).isPerson() && stated.fact().value("documents").isPresent()) {
            left(stated, "documents", "Whose document it is stands in doubt.");
        }
        party("2", "person", stated, parties.person(stated));
    }

    @Override
    void nameless(PartyRef party) {
        var record = BodsStatement.record(party);
        var type = party.isPerson() ? "person" : "entity";
        statement(
                (party.isPerson() ? "2" : "1") + record,
                statements.of(type, record, record, parties.nameless(party), Period.always(), "Zelian"));
    }

    private void office(World.Stated stated) {
        var fact = stated.fact();
        var office = Role.parse(fact.value("office").orElse(""));
        var type = BodsInterests.ofOffice(office);
        if (type.isEmpty()) {
            left(stated, "", "To call " + office.en() + " an interest in the organisation would say too much.");
            return;
        }
        var details = Details.write(office.zh() + " " + office.en(), carried(stated));
        relationship(stated, 1, 0, List.of(BodsStatement.interest(type.get(), fact.valid(), details)));
    }

    private void overseen(World.Stated stated) {
        if (stated.fact().value("as").filter("AUDITOR"::equals).isPresent()) {
            left(stated, "", "To call auditing an interest in the organisation would say too much.");
        } else {
            influence(stated, 0, 1, "上级单位 unit above");
        }
    }

    private void influence(World.Stated stated, int subject, int party, String words) {
        var details = Details.write(words, carried(stated));
        var interest =
                BodsStatement.interest("otherInfluenceOrControl", stated.fact().valid(), details);
        relationship(stated, subject, party, List.of(interest));
    }

    private void relationship(World.Stated stated, int subject, int party, List<Map<String, Object>> interests) {
        refers(stated);
        var of = BodsStatement.record(stated.party(subject));
        relationship(stated, Facts.slot(stated.fact()), of, BodsStatement.record(stated.party(party)), interests);
    }

    private void relationship(
            World.Stated stated, String record, String subject, String party, List<Map<String, Object>> interests) {
        var fact = stated.fact();
        var details = BodsStatement.relationship(subject, party, interests);
        statement(
                "3" + subject + " " + record,
                statements.of("relationship", record, subject, details, fact.valid(), fact.source()));
    }

    /** An arrangement is an entity; its parties have interests in it, and it has one in the organisation it is about. */
    private void arrangement(World.Stated stated) {
        refers(stated);
        var fact = stated.fact();
        var kind = fact.value("arrangement").orElse("AGREEMENT");
        var record = "ARRANGEMENT:" + Facts.slot(fact);
        var entity = new LinkedHashMap<String, Object>();
        entity.put("isComponent", false);
        entity.put(
                "entityType",
                Map.of(
                        "type",
                        "arrangement",
                        "subtype",
                        kind.equals("NOMINEE") ? "nomination" : "other",
                        "details",
                        Details.write(kind, carried(stated))));
        days(entity, fact.valid());
        statement("1" + record, statements.of("entity", record, record, entity, fact.valid(), fact.source()));
        var parts = fact.value("parts").orElse("").split(",", -1);
        for (int i = 0; i < fact.ends().size(); i++) {
            var part = i < parts.length ? parts[i] : "MEMBER";
            var details =
                    Details.write(part, Map.of("fact", fact.kind().name(), "part", part, "at", String.valueOf(i)));
            var interest = BodsStatement.interest(interest(kind, part), fact.valid(), details);
            var party = BodsStatement.record(stated.party(i));
            boolean over = part.equals("OVER");
            relationship(stated, record + "/" + i, over ? party : record, over ? record : party, List.of(interest));
        }
    }

    private static void days(Map<String, Object> entity, Period valid) {
        var from = valid.from();
        var to = valid.to();
        if (from != null) {
            entity.put("foundingDate", from.toString());
        }
        if (to != null) {
            entity.put("dissolutionDate", to.toString());
        }
    }

    private static String interest(String kind, String part) {
        return switch (part) {
            case "HOLDER" -> "nominee";
            case "OWNER" -> "nominator";
            case "OVER" -> kind.equals("NOMINEE") ? "shareholding" : "votingRights";
            default -> "rightsGrantedByContract";
        };
    }
}
