package org.zelian.liability.catalogue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.TriggerKind;
import org.zelian.sanction.TriggerCodes;

/** What documents a rule's examples are about: their codes and their kinds of subject. */
record ExampleDocument(Rule rule, Vocabulary names) {
    private static final List<SubjectKind> CONCRETE = Stream.of(SubjectKind.values())
            .filter(kind -> kind != SubjectKind.ANY_ORG && kind != SubjectKind.ANY_ENTERPRISE)
            .toList();

    /** Gives a kind of subject in which somebody has that role. */
    SubjectKind subject(Role role) {
        var fitting = switch (role) {
            case SELF -> SubjectKind.NATURAL_PERSON;
            case EXECUTIVE_PARTNER, GENERAL_PARTNER -> SubjectKind.PARTNERSHIP;
            case OPERATOR, PERFORMER, PERFORMANCE_AGENT -> SubjectKind.INDIVIDUAL_BUSINESS;
            case PERSON_IN_CHARGE -> SubjectKind.SOCIAL_ORG;
            default -> SubjectKind.COMPANY;
        };
        return Stream.concat(Stream.of(fitting, SubjectKind.COMPANY), CONCRETE.stream())
                .filter(rule::concerns)
                .findFirst()
                .orElse(fitting);
    }

    /** Gives what every document has, in order of preference: a code and a kind of subject. */
    SortedMap<String, List<String>> fixed() {
        var fixed = new TreeMap<String, List<String>>();
        fixed.put("trigger", rule.triggerCodes().stream().map(this::code).toList());
        fixed.put(
                "subjectKind",
                Stream.concat(CONCRETE.stream().filter(rule::concerns), CONCRETE.stream())
                        .distinct()
                        .map(SubjectKind::name)
                        .toList());
        return fixed;
    }

    // A document never carries a word that stands for many codes: the first plain one does.
    String code(String code) {
        return switch (code) {
            case TriggerCodes.ANY_PENALTY ->
                names.triggers().of(TriggerKind.PENALTY).keySet().stream()
                        .filter(each -> !each.endsWith("_REVOKED"))
                        .findFirst()
                        .orElseThrow();
            case TriggerCodes.ANY_BLACK ->
                names.lists().all().stream()
                        .filter(list -> list.isBlack())
                        .map(list -> list.code())
                        .findFirst()
                        .orElseThrow();
            default -> code;
        };
    }
}
