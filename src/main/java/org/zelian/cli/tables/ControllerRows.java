package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.control.Answer;
import org.zelian.control.Chain;
import org.zelian.control.Flag;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Share;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Traced;

/** The rows of controllers.csv: who stands above each organisation on the day, every convention beside the others. */
public final class ControllerRows {
    private static final List<Table.Column> COLUMNS = Table.columns(
            "org_uscc",
            "统一社会信用代码",
            "as_of",
            "日期",
            "kind",
            "种类",
            "party_ref",
            "控制人",
            "party_name",
            "名称",
            "convention",
            "口径",
            "voting_pct",
            "表决权",
            "economic_pct",
            "权益",
            "level",
            "认定层级",
            "flags",
            "标记",
            "chain",
            "链条");

    private final People people;
    private final LocalDate day;
    private final List<List<String>> rows = new ArrayList<>();

    public ControllerRows(People people, LocalDate day) {
        this.people = people;
        this.day = day;
    }

    public void add(Traced traced) {
        for (var answer : traced.file().controllers().on(day).answers()) {
            if (answer.parties().isEmpty()) {
                nobody(traced.file(), answer);
            }
            for (var party : answer.parties()) {
                rows.add(row(traced.file(), answer, people.ref(party), people.name(party)));
            }
        }
    }

    /** Nobody is known to control: worth a row only where holders are on record at all. */
    private void nobody(CaseFile file, Answer answer) {
        if (!answer.flags().equals(Set.of(Flag.INCOMPLETE))) {
            rows.add(row(file, answer, "", ""));
        }
    }

    private List<String> row(CaseFile file, Answer answer, String ref, String name) {
        return List.of(
                file.subject().value(),
                day.toString(),
                answer.kind().name(),
                ref,
                name,
                answer.convention().name(),
                percent(answer.votes()),
                percent(answer.economic()),
                answer.level().name(),
                answer.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(",")),
                answer.fact().isEmpty() ? Chain.line(answer.chain(), this::called) : document(file, answer));
    }

    /** What says so, for what is on record. */
    private static String document(CaseFile file, Answer answer) {
        return file.of(FactKind.DETERMINES).stream()
                .filter(e -> e.id().equals(answer.fact()))
                .findFirst()
                .flatMap(e -> e.fact().value("document"))
                .orElse("");
    }

    private String called(PartyRef party) {
        var name = people.name(party);
        return name.isEmpty() ? people.ref(party) : name;
    }

    private static String percent(@Nullable Share share) {
        return share == null ? "" : share.percent();
    }

    public Table table() {
        return new Table(
                "controllers.csv", "控制人", COLUMNS, rows.stream().distinct().toList());
    }
}
