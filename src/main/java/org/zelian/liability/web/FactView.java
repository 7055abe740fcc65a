package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Evidence;
import org.zelian.liability.catalogue.Vocabulary;

/** A dated fact in one sentence, with its content and its place. */
record FactView(
        String id,
        Word kind,
        LiabilityResource.Texts text,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        List<Named> values,
        PlaceView place) {

    record Named(String name, String value) {}

    static FactView of(Evidence evidence, Faces faces, Map<String, String> files, Vocabulary names) {
        var fact = evidence.fact();
        return new FactView(
                evidence.id(),
                Word.of(fact.kind()),
                sentence(fact, faces, names),
                fact.valid().from(),
                Ends.lastDay(fact.valid()),
                fact.values().entrySet().stream()
                        .map(e -> new Named(e.getKey(), e.getValue()))
                        .toList(),
                PlaceView.of(evidence, files));
    }

    private static LiabilityResource.Texts sentence(Fact fact, Faces faces, Vocabulary names) {
        var a = end(fact, 0, faces);
        var b = end(fact, 1, faces);
        var decision = fact.value("authority").orElse("") + " "
                + fact.value("decisionNo").orElse("");
        return switch (fact.kind()) {
            case PROFILE -> {
                var status = Word.ofStatus(value(fact, "status"));
                yield texts(a + "：" + status.zh(), a + ": " + status.en());
            }
            case PERSON -> texts(a + " " + value(fact, "documents"), a + " " + value(fact, "documents"));
            case SERVES -> {
                var office = Word.ofCapacity(value(fact, "office"));
                yield texts(a + "任" + b + office.zh(), a + " served " + b + " as " + office.en());
            }
            case HOLDS -> texts(a + "持有" + b + "的股权", a + " holds a stake in " + b);
            case BRANCH_OF -> texts(a + "是" + b + "的分支机构", a + " is a branch of " + b);
            case OVERSEEN_BY -> {
                var as = Word.of(value(fact, "as"));
                yield texts(b + "是" + a + "的" + as.zh(), b + " is the " + as.en() + " of " + a);
            }
            case ACT -> {
                var kind = Word.of(value(fact, "act"));
                var what = Word.trigger(value(fact, "trigger"), names);
                yield texts(
                        a + "：" + kind.zh() + " " + what.zh() + "，" + decision,
                        a + ": " + kind.en() + " " + what.en() + ", " + decision);
            }
            case NAMES -> {
                var capacity = Word.ofCapacity(value(fact, "capacity"));
                var of = fact.value("subject").map(PartyRef::parse).map(faces::name);
                yield texts(
                        decision + " 载明" + a + "为" + of.map(name -> name + "的").orElse("") + capacity.zh(),
                        decision + " names " + a + " as " + capacity.en()
                                + of.map(name -> " of " + name).orElse(""));
            }
            case ENDS -> {
                var how = Word.of(value(fact, "end"));
                yield texts(
                        decision + "：" + how.zh() + " " + value(fact, "from"),
                        decision + ": " + how.en() + " " + value(fact, "from"));
            }
            case SUSPENDS ->
                texts(decision + " 中止执行 " + value(fact, "reason"), decision + " is suspended " + value(fact, "reason"));
            case CONFIRMS ->
                texts(
                        value(fact, "officer") + "：" + value(fact, "outcome") + " " + value(fact, "reason"),
                        value(fact, "officer") + ": " + value(fact, "outcome") + " " + value(fact, "reason"));
            case STEP -> {
                var done = value(fact, "caseKind") + " " + value(fact, "step") + " " + value(fact, "caseNo");
                yield texts(a + " " + done + " " + decision, a + " " + done + " " + decision);
            }
            case DETERMINES ->
                texts(
                        b + "被认定为" + a + "的"
                                + Word.ofCapacity(value(fact, "as")).zh(),
                        b + " is determined to be "
                                + Word.ofCapacity(value(fact, "as")).en() + " of " + a);
            case SAME_AS -> texts(a + "与" + b + "为同一人", a + " and " + b + " are one person");
            case LICENCE ->
                texts(
                        a + "持有" + value(fact, "licence") + " " + value(fact, "number"),
                        a + " holds " + value(fact, "licence"));
            case ARRANGEMENT ->
                texts(
                        value(fact, "arrangement") + " " + value(fact, "document"),
                        value(fact, "arrangement") + " " + value(fact, "document"));
        };
    }

    private static LiabilityResource.Texts texts(String zh, String en) {
        return new LiabilityResource.Texts(zh.strip(), en.strip());
    }

    private static String value(Fact fact, String name) {
        return fact.value(name).orElse("");
    }

    private static String end(Fact fact, int index, Faces faces) {
        if (index >= fact.ends().size()) {
            return "";
        }
        PartyRef ref = fact.end(index);
        return faces.name(ref);
    }
}
