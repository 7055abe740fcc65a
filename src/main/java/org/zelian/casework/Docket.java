package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zelian.liability.Traced;

/** What follows from the cases and liabilities of one subject on a day: orders, tasks, letters, cases, publicity. */
public record Docket(
        List<MeasureOrder> orders,
        List<Task> tasks,
        List<Letter> letters,
        List<CaseLine> cases,
        List<Publication> publicity) {

    public Docket {
        orders = List.copyOf(orders);
        tasks = List.copyOf(tasks);
        letters = List.copyOf(letters);
        cases = List.copyOf(cases);
        publicity = List.copyOf(publicity);
    }

    /**
     * A pure function: the same facts, rules and day give the same docket, whenever and however often it is asked.
     *
     * @param steps of the subject and of the decisions against it, in any order
     */
    public static Docket of(Traced traced, List<Step> steps, CaseRules rules, LocalDate day) {
        return of(new Matter(traced, steps, rules, day));
    }

    static Docket of(Matter matter) {
        var drafts = new Drafts();
        var orders = new Orders(matter).all();
        orders.forEach(each -> drafts.orders.add(each.order()));
        OrderTasks.add(matter, orders, drafts);
        var periods = new Periods(matter);
        new Publicity(matter, periods).add(drafts);
        new Appeals(matter, periods).add(drafts);
        new Corrections(matter, orders).add(drafts);
        new Restorations(matter).add(drafts);
        new IdentityTasks(matter).add(drafts);
        new Rectifications(matter).add(drafts);
        new Workflows(matter).add(drafts);
        new Litigations(matter).add(drafts);
        new RedLists(matter).add(drafts);
        new Correspondence(matter).add(drafts);
        new Reports(matter).add(drafts);
        Relistings.add(matter, drafts);
        new RevokedBases(matter).add(drafts);
        new Closings(matter).apply(drafts);
        MissingYears.add(matter.rules().calendar(), matter.subject(), drafts);
        return drafts.docket();
    }

    /** The same with letters to those who had looked, and what is to be done about them. */
    Docket with(List<Letter> recipients, Traced traced, List<Step> steps, CaseRules rules, LocalDate day) {
        var drafts = new Drafts();
        drafts.orders.addAll(orders);
        drafts.tasks.addAll(tasks);
        drafts.letters.addAll(letters);
        drafts.cases.addAll(cases);
        drafts.publicity.addAll(publicity);
        new Correspondence(new Matter(traced, steps, rules, day)).add(recipients, drafts);
        return drafts.docket();
    }

    /** The lists while they are filled. */
    static final class Drafts {
        final List<MeasureOrder> orders = new ArrayList<>();
        final List<Task> tasks = new ArrayList<>();
        final List<Letter> letters = new ArrayList<>();
        final List<CaseLine> cases = new ArrayList<>();
        final List<Publication> publicity = new ArrayList<>();

        Docket docket() {
            return new Docket(orders, tasks, letters, cases, publicity);
        }
    }
}
