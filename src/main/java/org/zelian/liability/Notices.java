package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.WorkingCalendar;

/** The letters to state bodies that a finding drafts (M34, M35): two for a unit, three for a member of its staff. */
public final class Notices {
    /** The office that a letter is for whose superior unit is not on record: nobody can be told yet. */
    public static final String SUPERIOR = "上级主管单位";

    private final CaseFile file;
    private final WorkingCalendar calendar;
    private final int days;

    public Notices(CaseFile file, WorkingCalendar calendar, Policy policy) {
        this.file = file;
        this.calendar = calendar;
        this.days = policy.noticeDays();
    }

    /**
     * A draft letter.
     *
     * @param addressee the registered unit; null if none is on record, and {@code office} says which office it would be
     * @param due last working day to send it, by the office's own setting; null if the calendar of that year is missing
     */
    public record Notice(
            String id,
            Support support,
            String kind,
            @Nullable PartyRef addressee,
            String office,
            @Nullable LocalDate due,
            State state) {}

    /** The drafts of a support; empty for everything that is no letter. */
    public List<Notice> of(Support support, LocalDate day) {
        var state = support.on(day).map(Segment::state).orElse(null);
        if (support.mode() != org.zelian.liability.catalogue.Mode.NOTICE || state == null) {
            return List.of();
        }
        var notices = new ArrayList<Notice>();
        for (var measure : support.measures()) {
            for (var to : addressees(measure.measure(), support)) {
                var id = Canonical.id26(support.id() + "|" + measure.measure() + "|" + to.kind());
                notices.add(new Notice(
                        id,
                        support,
                        measure.measure() + "_" + to.kind(),
                        to.unit(),
                        to.office(),
                        due(support.act().decidedOn()),
                        state));
            }
        }
        return notices;
    }

    private @Nullable LocalDate due(LocalDate decided) {
        try {
            return calendar.plus(decided, days);
        } catch (Refusal noCalendar) {
            return null;
        }
    }

    private record Addressee(String kind, @Nullable PartyRef unit, String office) {}

    private List<Addressee> addressees(String measure, Support support) {
        var unit = support.act().subject();
        return switch (measure) {
            case "N01" ->
                List.of(
                        new Addressee("SUPERIOR", overseer(support, "SUPERIOR", "OWNER_AGENCY"), SUPERIOR),
                        new Addressee("AUDITOR", overseer(support, "AUDITOR"), "审计部门"));
            case "N02" ->
                List.of(
                        new Addressee("EMPLOYER", unit, "所在单位"),
                        new Addressee("DISCIPLINE", null, "纪检监察机关"),
                        new Addressee("PERSONNEL", null, "组织人事部门"));
            case "N04" -> List.of(new Addressee("REFERRAL", null, "任免机关、监察机关"));
            case "N05" -> List.of(new Addressee("UNIT", unit, "本单位"));
            default -> List.of();
        };
    }

    private @Nullable PartyRef overseer(Support support, String... kinds) {
        for (var kind : kinds) {
            for (var e : file.of(FactKind.OVERSEEN_BY, support.act().subject())) {
                if (e.fact().value("as").orElse("").equals(kind)
                        && e.fact().valid().contains(support.act().decidedOn())) {
                    return e.fact().end(1);
                }
            }
        }
        return null;
    }
}
