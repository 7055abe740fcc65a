package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.CaseFile;
import org.zelian.liability.ListingDays;
import org.zelian.liability.Office;
import org.zelian.liability.Rulebook;

/** Who serves the enterprises that are on a list on a day: the plain register of offices, from which nothing follows. */
public final class OfficeHolders {
    private static final String CHAIR = "董事长";
    private static final List<Table.Column> COLUMNS = Table.columns(
            "list_code",
            "名单",
            "org_uscc",
            "统一社会信用代码",
            "org_name",
            "主体名称",
            "person_ref",
            "人员",
            "person_name",
            "姓名",
            "roles",
            "角色",
            "titles",
            "职务原文",
            "organisations",
            "任职企业数",
            "identity",
            "身份");

    private final ListingDays listings;
    private final People people;
    private final LocalDate day;
    private final Map<String, Set<PartyRef>> organisations = new TreeMap<>();
    private final Map<String, Map<PartyRef, Map<PartyRef, List<Office>>>> holders = new TreeMap<>();

    /** People are looked up when the answer is asked for, so they may be learnt meanwhile. */
    public OfficeHolders(Rulebook book, People people, LocalDate day) {
        this.listings = new ListingDays(book);
        this.people = people;
        this.day = day;
    }

    /**
     * The numbers of one list.
     *
     * @param chairs persons with the title 董事长 in the words of the source (no deputy), counted once for each enterprise
     * @param inSeveral persons in two or more of its enterprises
     * @param possiblyTheSame those of them who are one person only by what their source says
     */
    public record Count(
            String list,
            int organisations,
            int withOffices,
            int persons,
            int pairs,
            int chairs,
            int inSeveral,
            int possiblyTheSame) {}

    /** Takes in the offices at a subject, for each list it is on. */
    public void add(CaseFile file) {
        var lists = new TreeSet<String>();
        for (var act : file.acts()) {
            if (act.kind() == TriggerKind.LISTING && listings.span(act, file).contains(day)) {
                lists.add(act.trigger());
            }
        }
        for (var list : lists) {
            organisations.computeIfAbsent(list, any -> new HashSet<>()).add(file.subject());
            for (var office : file.offices(file.subject())) {
                if (office.evidence().voided() == null && office.held().contains(day)) {
                    holders.computeIfAbsent(list, any -> new TreeMap<>())
                            .computeIfAbsent(office.holder(), any -> new TreeMap<>())
                            .computeIfAbsent(file.subject(), any -> new ArrayList<>())
                            .add(office);
                }
            }
        }
    }

    /** The numbers, list by list. */
    public List<Count> counts() {
        var counts = new ArrayList<Count>();
        organisations.forEach((list, subjects) -> {
            var serving = holders.getOrDefault(list, Map.of());
            var served = new HashSet<PartyRef>();
            int pairs = 0;
            int chairs = 0;
            int several = 0;
            int possibly = 0;
            for (var holder : serving.entrySet()) {
                var at = holder.getValue();
                served.addAll(at.keySet());
                pairs += at.size();
                chairs +=
                        (int) at.values().stream().filter(OfficeHolders::chair).count();
                several += at.size() > 1 ? 1 : 0;
                possibly += at.size() > 1 && holder.getKey().scheme().equals("SRC") ? 1 : 0;
            }
            counts.add(
                    new Count(list, subjects.size(), served.size(), serving.size(), pairs, chairs, several, possibly));
        });
        return counts;
    }

    /** One row for each list, person and enterprise. */
    public Table table() {
        var rows = new ArrayList<List<String>>();
        holders.forEach((list, serving) ->
                serving.forEach((who, at) -> at.forEach((subject, offices) -> rows.add(List.of(
                        list,
                        subject.value(),
                        people.name(subject),
                        people.ref(who),
                        people.name(who),
                        joined(offices, false),
                        joined(offices, true),
                        Integer.toString(at.size()),
                        who.scheme().equals("SRC")
                                ? (at.size() > 1 ? "POSSIBLY_SAME" : "NEEDS_IDENTITY")
                                : "RESOLVED")))));
        return new Table("office-holders.csv", "任职人员", COLUMNS, rows);
    }

    private static boolean chair(List<Office> offices) {
        return offices.stream().anyMatch(office -> title(office).equals(CHAIR));
    }

    private static String joined(List<Office> offices, boolean titles) {
        var texts = new TreeSet<String>();
        offices.forEach(
                office -> texts.add(titles ? title(office) : office.role().name()));
        texts.remove("");
        return String.join(";", texts);
    }

    private static String title(Office office) {
        return office.evidence().fact().value("title").orElse("");
    }
}
