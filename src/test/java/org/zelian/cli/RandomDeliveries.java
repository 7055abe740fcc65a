package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What authorities send in one season about a generated registry, from a seed: listings with whom they name, objections
 * filed and decided, revocations, repairs granted and taken back, and the offices that changed meanwhile.
 */
public final class RandomDeliveries {
    private static final List<String> LISTS = List.of("LAB", "TAX", "SAF", "FOOD");

    private final Random random;
    private final Path out;
    private final List<String> tenures;
    private final List<Listed> listings = new ArrayList<>();
    private final List<Path> made = new ArrayList<>();

    /** A listing that later rows speak about. */
    private record Listed(String number, String authority, LocalDate decided, String org) {}

    private RandomDeliveries(Path registry, Path out, long seed) throws IOException {
        this.random = new Random(seed);
        this.out = out;
        this.tenures = Files.readAllLines(registry.resolve("tenures.csv")).stream()
                .skip(1)
                .filter(line -> line.matches("9[^,]*,[0-9X]{18},[^,]*,[^,]*,,.*"))
                .toList();
    }

    /** Writes the deliveries, each a folder, and gives them in the order in which they are sent. */
    public static List<Path> write(Path registry, Path out, long seed) throws IOException {
        var all = new RandomDeliveries(registry, out, seed);
        all.listed(40, LocalDate.of(2026, 2, 1));
        all.objected(12, false);
        all.ended(10, "REVOKED", LocalDate.of(2026, 4, 1));
        all.objected(12, true);
        all.repaired(10, false);
        all.left(30);
        all.listed(20, LocalDate.of(2026, 6, 1));
        all.ended(8, "REVOKED", LocalDate.of(2026, 8, 1));
        all.repaired(10, true);
        return List.copyOf(all.made);
    }

    private void listed(int count, LocalDate since) throws IOException {
        var rows = new ArrayList<String>();
        var named = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var office = any(tenures).split(",", -1);
            var one = new Listed(
                    "测失信〔2026〕" + (listings.size() + 1) + "号",
                    "测试局" + random.nextInt(3),
                    since.plusDays(random.nextInt(40)),
                    office[0]);
            listings.add(one);
            rows.add(String.join(
                    ",",
                    one.org(),
                    any(LISTS),
                    one.number(),
                    one.authority(),
                    one.decided().toString(),
                    "据" + one.number(),
                    one.decided().minusDays(20).toString(),
                    one.decided().minusDays(300).toString(),
                    one.decided().minusDays(200).toString(),
                    one.decided().toString()));
            named.add(String.join(",", one.number(), one.authority(), office[1], "LEGAL_REPRESENTATIVE"));
        }
        send(
                "listings.csv",
                "org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,violation_from,violation_to,published_on",
                rows);
        add("named_persons.csv", "decision_no,authority,person_doc,capacity", named);
    }

    /** The same objections, first as they are filed, later with what became of them. */
    private void objected(int count, boolean decided) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var one = listings.get(i);
            var filed = one.decided().plusDays(10);
            rows.add(String.join(
                    ",",
                    "异" + i,
                    one.number(),
                    one.authority(),
                    filed.toString(),
                    decided ? filed.plusDays(5).toString() : "",
                    !decided ? "" : i % 3 == 0 ? "UPHELD" : "REJECTED"));
        }
        send("objections.csv", "objection_no,decision_no,authority,filed_on,decided_on,outcome", rows);
    }

    private void ended(int count, String how, LocalDate day) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var one = any(listings);
            rows.add(String.join(
                    ",", one.number(), one.authority(), how, day.plusDays(i).toString(), "撤" + one.number()));
        }
        send("ends.csv", "decision_no,authority,kind,from,document", rows);
    }

    private void repaired(int count, boolean takenBack) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var one = listings.get(15 + i);
            var asked = LocalDate.of(2027, 3, 1).plusDays(i);
            rows.add(String.join(
                    ",",
                    "修" + i,
                    one.number(),
                    one.authority(),
                    asked.toString(),
                    asked.minusDays(90).toString(),
                    asked.minusDays(80).toString(),
                    asked.plusDays(7).toString(),
                    "GRANTED",
                    takenBack && i % 3 == 0 ? asked.plusDays(60).toString() : ""));
        }
        send(
                "repairs.csv",
                "repair_no,decision_no,authority,applied_on,corrected_on,committed_on,decided_on,outcome,revoked_on",
                rows);
    }

    /** Offices of listed organisations ended before the violation, as the register tells later. */
    private void left(int count) throws IOException {
        var listed = listings.stream().map(Listed::org).collect(Collectors.toSet());
        var held = new ArrayList<>(tenures.stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> listed.contains(cells[0]) && cells[3].compareTo("2025-03-01") < 0)
                .toList());
        Collections.shuffle(held, random);
        var rows = held.stream()
                .limit(count)
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[3], "2025-03-01", cells[5]))
                .toList();
        send("tenures.csv", "org_uscc,person_doc,role,from,to,source", rows);
    }

    private void send(String file, String header, List<String> rows) throws IOException {
        made.add(Files.createDirectories(out.resolve("delivery" + made.size())));
        add(file, header, rows);
    }

    private void add(String file, String header, List<String> rows) throws IOException {
        Files.writeString(made.getLast().resolve(file), header + "\n" + String.join("\n", rows) + "\n");
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
