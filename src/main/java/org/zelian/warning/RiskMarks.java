package org.zelian.warning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Marks enterprises beside those that answer: led by somebody who answers for a listed one, or parent of a branch with
 * a decision against it (W05-RISK, W05-BRANCH). A mark, never a measure.
 */
final class RiskMarks implements Detector {
    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        return Stream.concat(
                        library.has("W05-RISK")
                                ? moment.answers().kin().stream().map(kin -> kin.mark(library.get("W05-RISK")))
                                : Stream.empty(),
                        library.has("W05-BRANCH")
                                ? moment.answers().branches().stream()
                                        .map(branch -> branch.mark(library.get("W05-BRANCH")))
                                : Stream.empty())
                .distinct()
                .toList();
    }

    /** An organisation led by somebody who answers for the listing of another one. */
    record Kin(
            Who org, String office, @Nullable LocalDate since, Who person, Who listed, String list, String decision) {
        Warning mark(WarningType type) {
            var facts = new LinkedHashMap<String, String>();
            facts.put("mark", "RISK");
            facts.put("office", Forms.shown(office));
            facts.put("person", person.shown());
            facts.put("listed", listed.shown());
            facts.put("list", list);
            facts.put("decision", decision);
            return type.warn(org, since, facts);
        }
    }

    /** An organisation of which a branch has a decision against it. */
    record Branch(
            Who org, Who branch, String decision, @Nullable LocalDate since) {
        Warning mark(WarningType type) {
            var facts = new LinkedHashMap<String, String>();
            facts.put("mark", "RISK");
            facts.put("branch", branch.shown());
            facts.put("decision", decision);
            return type.warn(org, since, facts);
        }
    }

    static String decision(String trigger, String number) {
        return (trigger + " " + number).strip();
    }
}
