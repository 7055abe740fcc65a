package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zelian.casework.Docket;
import org.zelian.casework.Letter;
import org.zelian.cli.tables.DocketRows;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.People;
import org.zelian.cli.tables.Sent;
import org.zelian.cli.tables.Table;
import org.zelian.liability.Notices;

/** What each department has to know on a day, as files of its own: the orders to it, the letters it sends or gets. */
final class Outgoing {
    /** The kinds of letters, beside notices, that go to offices. */
    private static final Set<String> TO_OFFICES = Set.of("CORRECTION", "LIFTING", "MINUTES");

    private static final List<String> ORDER_SAID = List.of("state", "since", "until");
    private static final List<String> LETTER_SAID = List.of("state", "due");

    private final SortedMap<String, Work> departments = new TreeMap<>();

    /** The rows of a department, and which of its letters it gets and does not send. */
    private record Work(DocketRows rows, Set<String> got) {
        Work() {
            this(new DocketRows(), new HashSet<>());
        }

        /** The orders, and the letters. */
        List<Table> tables(People people) {
            var tables = rows.tables(people);
            var letters = tables.get(2);
            return List.of(
                    tables.get(0),
                    letters.with("state", row -> told(letters.cell(row, "state"), got.contains(row.getFirst()))));
        }

        /** A letter that is on its way lies here to be sent, or came; from the receipt on it is one and the same for both. */
        private static String told(String state, boolean got) {
            return switch (state) {
                case "拟稿", "审签" -> "待发";
                case "发出" -> got ? "来函" : state;
                default -> state;
            };
        }
    }

    /**
     * Takes in a docket. A letter lies with whoever sends it, and once it is sent with the department that it goes to; of a
     * notice to a state body nothing at all is told before.
     */
    void add(Docket docket) {
        docket.orders().forEach(order -> of(order.department()).rows().add(order));
        for (var letter : docket.letters()) {
            if (letter.isNotice() && !letter.isSent()) {
                continue;
            }
            var sender = letter.department();
            of(sender).rows().add(letter);
            receiver(letter).filter(to -> !to.equals(sender)).ifPresent(to -> {
                of(to).rows().add(letter);
                of(to).got().add(letter.id());
            });
        }
    }

    /**
     * The department that a letter goes to once it is sent: a unit by its code, which stays, else an office by its name. Which
     * unit a superior is that is not on record, a task asks; nobody else is to find the letter.
     */
    private static Optional<String> receiver(Letter letter) {
        if (!letter.isSent() || !(letter.isNotice() || TO_OFFICES.contains(letter.kind()))) {
            return Optional.empty();
        }
        var unit = letter.addressee();
        if (unit == null) {
            return Optional.of(letter.office()).filter(office -> !office.equals(Notices.SUPERIOR));
        }
        // Whom a repair is about hears of it without us.
        return Optional.of(unit.scheme().equals("USCC") ? unit.value() : unit.toString())
                .filter(to -> !letter.kind().equals("LIFTING"));
    }

    private Work of(String department) {
        return departments.computeIfAbsent(department, first -> new Work());
    }

    /**
     * The files of one department.
     *
     * @param folder what its folder is called
     * @param changed those that say something else than what lies there
     */
    record Parcel(String folder, Table orders, Table letters, List<Table> changed) {
        void write(Path outgoing) throws IOException {
            if (!changed.isEmpty()) {
                new OutFolder(outgoing.resolve(folder)).tables(changed);
            }
        }
    }

    /**
     * The parcels of departments whose name contains a text; also of those that have nothing any more, and had.
     *
     * @param people how everybody is called
     */
    List<Parcel> parcels(Path outgoing, String wanted, People people) throws IOException {
        var parcels = new TreeMap<String, Parcel>();
        for (var each : departments.entrySet()) {
            if (each.getKey().contains(wanted)) {
                var name = FolderName.of(each.getKey());
                parcels.put(name, parcel(outgoing, name, each.getValue().tables(people)));
            }
        }
        var known = departments.keySet().stream().map(FolderName::of).collect(Collectors.toSet());
        for (var name : earlier(outgoing)) {
            if (name.contains(wanted) && !known.contains(name)) {
                parcels.put(name, parcel(outgoing, name, new Work().tables(people)));
            }
        }
        return List.copyOf(parcels.values());
    }

    private static List<String> earlier(Path outgoing) throws IOException {
        if (!Files.isDirectory(outgoing)) {
            return List.of();
        }
        try (var folders = Files.list(outgoing)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("orders.csv"))
                            || Files.isRegularFile(folder.resolve("letters.csv")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .toList();
        }
    }

    private static Parcel parcel(Path outgoing, String name, List<Table> told) throws IOException {
        var folder = outgoing.resolve(name);
        var orders = Sent.in(folder.resolve("orders.csv")).next(told.get(0), ORDER_SAID);
        var letters = Sent.in(folder.resolve("letters.csv")).next(told.get(1), LETTER_SAID);
        var changed = new ArrayList<Table>();
        for (var table : List.of(orders, letters)) {
            if (OutFolder.isNew(folder, table)) {
                changed.add(table);
            }
        }
        return new Parcel(name, orders, letters, List.copyOf(changed));
    }

    /** What a deed tells of parcels: how many files of how many departments. */
    static Map<String, String> told(List<Parcel> parcels) {
        return Map.of(
                "departments", Long.toString(parcels.size()),
                "written",
                        Long.toString(parcels.stream()
                                .mapToLong(parcel -> parcel.changed().size())
                                .sum()));
    }
}
