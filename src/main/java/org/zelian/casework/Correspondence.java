package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Notices;
import org.zelian.liability.State;

/**
 * Letters on their way. One to a state body (通报函) is drafted by rule, signed by an officer, sent, received, answered,
 * filed; one that tells of a decision is drafted with it, sent and received. Whoever sends it has the tasks.
 */
final class Correspondence {
    private final Matter matter;
    private final Map<String, List<Step>> cases;

    Correspondence(Matter matter) {
        this.matter = matter;
        this.cases = matter.cases(CaseKind.NOTICE);
    }

    /** Tells of the letters that were drafted, and of the notices, where each is; asked after all are drafted. */
    void add(Docket.Drafts drafts) {
        var drafted = List.copyOf(drafts.letters);
        drafts.letters.clear();
        var known = new HashSet<String>();
        drafted.forEach(draft -> letter(draft, known, drafts));
        for (var notice : notices()) {
            if (known.add(notice.id())) {
                notice(notice, steps(notice.id()), drafts);
            }
        }
        if (!Recipients.concern(drafts.letters)) {
            strangers(known, drafts);
        }
    }

    /** The same of letters to those who had looked, who are known last. */
    void add(List<Letter> recipients, Docket.Drafts drafts) {
        var known = new HashSet<String>();
        drafts.letters.forEach(letter -> known.add(letter.id()));
        notices().forEach(notice -> known.add(notice.id()));
        recipients.forEach(draft -> letter(draft, known, drafts));
        strangers(known, drafts);
    }

    /** Steps of letters that nobody knows. */
    private void strangers(Set<String> known, Docket.Drafts drafts) {
        cases.forEach((number, steps) -> {
            if (!known.contains(number)) {
                steps.forEach(step -> drafts.tasks.add(Irregularities.task(
                        new CaseCourse.Irregular(Happening.of(step), StateTable.NONE, CaseCourse.ORDER),
                        CaseKind.NOTICE,
                        number,
                        step.authority(),
                        matter.subject())));
            }
        });
    }

    private List<Step> steps(String id) {
        return cases.getOrDefault(id, List.of());
    }

    private List<Notices.Notice> notices() {
        var letters = new Notices(
                matter.file(), matter.rules().calendar(), matter.rules().book().policy());
        return matter.supports().stream()
                .flatMap(support -> letters.of(support, matter.day()).stream())
                .toList();
    }

    private void letter(Letter draft, Set<String> known, Docket.Drafts drafts) {
        if (!known.add(draft.id())) {
            return;
        }
        var course = course(draft, steps(draft.id()), drafts);
        var kind = draft.kindZh();
        chase(draft, "LETTER", "发出" + kind, "催收" + kind + "回执", "", course, drafts);
        drafts.letters.add(draft.on(course, matter.subject(), receipt(course)));
    }

    private void notice(Notices.Notice notice, List<Step> steps, Docket.Drafts drafts) {
        var draft = Letter.of(notice);
        var course = course(draft, steps, drafts);
        var letter = draft.on(course, matter.subject(), receipt(course));
        if (letter.isSent() || notice.state() == State.DRAFT) {
            drafts.letters.add(letter);
            var nobody = notice.addressee() == null && notice.kind().startsWith("N01_")
                    ? " (收函单位未登记, 查明后补录 superior_units.csv · not on record: find out which, and enter it)"
                    : "";
            chase(draft, "NOTICE", "审签并发出通报函", "催收通报函回执", nobody, course, drafts);
        }
    }

    private CaseCourse course(Letter draft, List<Step> steps, Docket.Drafts drafts) {
        var happenings = new ArrayList<>(List.of(Happening.ruled("DRAFTED", draft.dated())));
        steps.stream().map(Happening::of).forEach(happenings::add);
        var course =
                CaseCourse.of(CaseKind.NOTICE.table(), happenings, matter.day(), (guard, happening) -> switch (guard) {
                    case TWO_OFFICERS -> Workflows.byAnother(happening, steps, Set.of("DRAFTED"));
                    case NEEDS_NO_SIGNATURE -> !draft.isNotice();
                    default -> true;
                });
        course.irregular()
                .forEach(wrong -> drafts.tasks.add(
                        Irregularities.task(wrong, CaseKind.NOTICE, draft.id(), draft.department(), matter.subject())));
        if (!steps.isEmpty()) {
            course.last()
                    .ifPresent(now -> drafts.cases.add(new CaseLine(
                            CaseKind.NOTICE.name(),
                            draft.id(),
                            draft.about(),
                            now.state(),
                            now.since(),
                            null,
                            draft.due(),
                            Letter.zh(now.state()))));
        }
        return course;
    }

    /** Until when the receipt has to be there; null while it is not sent. */
    private @Nullable LocalDate receipt(CaseCourse course) {
        var sent = since(course, "SENT");
        return sent == null ? null : matter.due("letter", sent);
    }

    /** What is still to be done about a letter: to send it, then to have its receipt. */
    private void chase(
            Letter draft, String of, String send, String remind, String note, CaseCourse course, Docket.Drafts drafts) {
        var sent = since(course, "SENT");
        var what = ": " + draft.about() + " → " + (draft.office().isBlank() ? "当事人" : draft.office()) + note;
        chase(draft, of + "_SEND", send + what, draft.dated(), draft.due(), sent, drafts);
        if (sent != null) {
            chase(draft, of + "_RECEIPT", remind + what, sent, receipt(course), since(course, "SIGNED"), drafts);
        }
    }

    private void chase(
            Letter draft,
            String kind,
            String text,
            LocalDate opened,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            Docket.Drafts drafts) {
        drafts.tasks.add(Task.on(
                matter.day(),
                new Task.Brief(kind, draft.department(), concerned(draft), draft.id(), text),
                opened,
                due,
                done));
    }

    /** Whom a task about it names: of a notice the unit, else whom the letter is about. */
    private PartyRef concerned(Letter draft) {
        var who = draft.subject();
        return draft.isNotice() || who == null ? matter.subject() : who;
    }

    private static @Nullable LocalDate since(CaseCourse course, String state) {
        return course.first(state).map(CaseCourse.Stretch::since).orElse(null);
    }
}
