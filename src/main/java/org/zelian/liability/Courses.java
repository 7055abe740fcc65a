package org.zelian.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.Term;

/** Draws the course of a finding: its first state, then everything that confirms, pauses or ends it. */
final class Courses {
    private final Rule rule;
    private final Act act;
    private final CaseFile file;
    private final Reached reached;
    private final Portion portion;

    Courses(Rule rule, Act act, CaseFile file, Reached reached, Portion portion) {
        this.rule = rule;
        this.act = act;
        this.file = file;
        this.reached = reached;
        this.portion = portion;
    }

    /** What an officer decided about it, if anything. */
    record Drawn(Course course, Support.Effect effect, List<Evidence> cited) {}

    Drawn draw(LocalDate visible, State state, Reason reason, Duration duration, List<Evidence> gateFacts) {
        var effect = duration.effect();
        var voided = voided();
        if (voided != null) {
            return new Drawn(Course.from(visible, State.REVOKED, voided), effect, List.of());
        }
        var course = Course.from(visible, state, reason);
        var cited = new java.util.ArrayList<Evidence>();
        if (state == State.EFFECTIVE) {
            course = pending(course, visible, effect.from());
        }
        for (var verdict : verdicts()) {
            cited.add(verdict);
            var on = LocalDate.parse(verdict.fact().value("decidedOn").orElseThrow());
            if (verdict.fact().value("outcome").orElse("").equals("REJECTED")) {
                course = course.paintFrom(
                        on,
                        State.REJECTED,
                        Reason.of("REJECTED", verdict.fact().value("reason").orElse("")),
                        s -> !s.over());
            } else if (state == State.PROPOSED) {
                effect = effect.notBefore(on);
                course = pending(
                        course.paintFrom(on, State.EFFECTIVE, confirmed(verdict), s -> s == State.PROPOSED),
                        on,
                        effect.from());
            }
        }
        if (duration.keptFrom() != null) {
            course = course.paintFrom(duration.keptFrom(), State.EFFECTIVE, kept(), s -> s == State.EFFECTIVE);
        }
        var pauses = Suspending.of(act.decision(), file, reached.who()).stream()
                .filter(pause -> pausable() || pause.stays())
                .toList();
        for (var pause : pauses) {
            course = course.paint(pause.days(), State.SUSPENDED, pause.reason(), s -> s == State.EFFECTIVE);
        }
        if (!pauses.isEmpty()) {
            cited.addAll(file.concerning(FactKind.SUSPENDS, act.decision()));
        }
        for (var ending : Ending.of(act.decision(), file)) {
            var after = after(ending).filter(any -> portion.isEndedBy(ending));
            if (after.isPresent()) {
                cited.add(ending.evidence());
                course = course.paint(ending.days(), after.get(), why(ending), s -> !s.over());
            }
        }
        for (var fact : gateFacts) {
            for (var ending :
                    Decision.of(fact.fact()).map(d -> Ending.of(d, file)).orElse(List.of())) {
                if (ending.kind() == Ending.Kind.REVOKED
                        && !Decision.of(fact.fact()).get().sameAs(act.decision())) {
                    cited.add(ending.evidence());
                    course = course.paintFrom(ending.from(), State.REVOKED_BY_CORRECTION, why(ending), s -> !s.over());
                }
            }
        }
        course = closed(course, effect);
        return new Drawn(course, effect, List.copyOf(cited));
    }

    /** What an ending makes of the finding, whichever of its measures that is about; empty if it does not touch it. */
    Optional<State> after(Ending ending) {
        boolean reaches = concerns(ending.person()) && (ending.kind() != Ending.Kind.EXEMPTED || pausable());
        return reaches ? ending.after(rule) : Optional.empty();
    }

    private static Course pending(Course course, LocalDate visible, @Nullable LocalDate from) {
        return from == null || !from.isAfter(visible)
                ? course
                : course.paint(new Period(visible, from), State.PENDING, Reason.NONE, s -> s == State.EFFECTIVE);
    }

    private Course closed(Course course, Support.Effect effect) {
        var result = course;
        if (effect.lastDay() != null) {
            result = result.paintFrom(effect.lastDay().plusDays(1), State.EXPIRED, overReason(), s -> !s.over());
        }
        var death = Persons.of(file, reached.who()).death();
        if (!reached.itself() && death.isPresent()) {
            result = result.paintFrom(
                    death.get(), State.EXPIRED, Reason.of("DECEASED", "责任人死亡 (the person died)"), s -> !s.over());
        }
        if (reached.itself()) {
            var gone = Subject.on(file, file.subject(), act.decidedOn()).deregisteredOn();
            if (gone.isPresent()) {
                result = result.paintFrom(
                        gone.get(),
                        State.EXPIRED,
                        Reason.of("SUBJECT_DEREGISTERED", "不适用(已注销) (the enterprise was deregistered)"),
                        s -> !s.over());
            }
        }
        return result;
    }

    private Reason overReason() {
        return switch (rule.term()) {
            case Term.WhileCondition condition -> Reason.of("CONDITION_ENDED", "条件消失 (the condition no longer holds)");
            case Term.UntilClosed open -> Reason.of("OFFICE_ENDED", "离任 (he left the office)");
            case Term.ListTerm list -> Reason.of("LIST_ENDED", "不在名单 (no longer on the list)");
            default -> Reason.of("TERM_OVER", "期限届满 (the term is over)");
        };
    }

    private Reason kept() {
        return Reason.of(
                "KEPT",
                "未改正, 行业主管部门决定 " + act.keptBy().orElse("") + " (not corrected; kept by the sector's authority)");
    }

    private @Nullable Reason voided() {
        for (var evidence : reached.cited()) {
            var v = evidence.voided();
            if (v != null) {
                return Reason.of("VOID", "自始无效, " + v.on() + ", " + v.document() + " (held void from its start)");
            }
        }
        return null;
    }

    /**
     * Joint measures pause while an objection is verified: those of lists, and of recognised arrears. Court orders and
     * courts' lists, penalties and statutory bans do not.
     */
    private boolean pausable() {
        boolean joint = act.kind() == TriggerKind.LISTING ? !act.onCourtList() : act.kind() == TriggerKind.ARREARS;
        return joint && !rule.statutoryClock();
    }

    private boolean concerns(@Nullable PartyRef released) {
        return released == null
                || (reached.itself()
                        ? released.equals(reached.who())
                        : file.canonical(released).equals(file.canonical(reached.who())));
    }

    private List<Evidence> verdicts() {
        return file.of(FactKind.CONFIRMS).stream()
                .filter(e -> e.voided() == null && meansThis(e))
                .sorted(java.util.Comparator.comparing(
                                (Evidence e) -> e.fact().value("decidedOn").orElse(""))
                        .thenComparing(e -> e.id()))
                .toList();
    }

    private boolean meansThis(Evidence verdict) {
        var fact = verdict.fact();
        var id = fact.value("supportId");
        if (id.isPresent()) {
            return portion.isMeantBy(id.get());
        }
        var ruleNamed = fact.value("rule").orElse("");
        return Decision.of(fact).map(act.decision()::sameAs).orElse(false)
                && (ruleNamed.equals(rule.id()) || ruleNamed.equals(rule.base()))
                && (fact.ends().isEmpty()
                        ? reached.itself()
                        : file.canonical(fact.ends().getFirst()).equals(file.canonical(reached.who())));
    }

    private static Reason confirmed(Evidence verdict) {
        return Reason.of("CONFIRMED", verdict.fact().value("officer").orElse(""));
    }

    private static Reason why(Ending ending) {
        return Reason.of(
                ending.kind().name(), ending.evidence().fact().value("document").orElse(""));
    }
}
