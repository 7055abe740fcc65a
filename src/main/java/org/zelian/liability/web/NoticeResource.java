package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.Uscc;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.Notices;

/** The letters to state bodies that an organisation's acts draft. */
@Resource
class NoticeResource {
    private final Questions questions;
    private final WorkingCalendar calendar;

    NoticeResource(Questions questions, WorkingCalendar calendar) {
        this.questions = questions;
        this.calendar = calendar;
    }

    record NoticeView(
            String id,
            Word kind,
            String addressee,
            String subject,
            String reason,
            @Nullable LocalDate due,
            Word state) {}

    @GetMapping("/api/organisations/{uscc}/notices")
    List<NoticeView> notices(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var answer = questions.about(uscc, asOf, knownAt);
        var letters = new Notices(answer.file(), calendar, questions.book().policy());
        return answer.traced().findings().supports().stream()
                .flatMap(s -> letters.of(s, answer.day()).stream())
                .map(n -> view(n, answer))
                .distinct()
                .toList();
    }

    private NoticeView view(Notices.Notice notice, Questions.Answer answer) {
        var rule = notice.support().rule();
        var unit = notice.addressee();
        return new NoticeView(
                notice.id(),
                new Word(notice.kind(), rule.id() + " " + notice.office(), rule.id() + " " + notice.kind()),
                unit == null ? notice.office() : answer.faces().name(unit),
                answer.faces().name(notice.support().person()),
                rule.summaryZh(),
                notice.due(),
                Word.of(notice.state()));
    }
}
