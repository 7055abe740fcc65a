package org.zelian.analytics.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zelian.analytics.Network;

/** The investments of LDBC FinBench's example data: companies first, then persons, in the order of their files. */
public final class FinBench {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<Stake> stakes = new ArrayList<>();
    private int companies;

    /** One investment: its share in hundred-millionths, its first day as an epoch day. */
    public record Stake(int from, int to, long weight, int since) {}

    /** Reads the initial load. */
    public static FinBench read(Path folder) throws IOException {
        var data = new FinBench();
        data.nodes(folder.resolve("snapshot/Company.csv"), "C");
        data.companies = data.names.size();
        data.nodes(folder.resolve("snapshot/Person.csv"), "P");
        data.stakes(folder.resolve("snapshot/CompanyInvestCompany.csv"), "C");
        data.stakes(folder.resolve("snapshot/PersonInvestCompany.csv"), "P");
        return data;
    }

    private void nodes(Path file, String kind) throws IOException {
        for (var line : Files.readAllLines(file).subList(1, (int) lines(file))) {
            var name = kind + line.substring(0, line.indexOf('|'));
            nodes.put(name, names.size());
            names.add(name);
        }
    }

    private static long lines(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    private void stakes(Path file, String kind) throws IOException {
        for (var line : Files.readAllLines(file).subList(1, (int) lines(file))) {
            var cells = line.split("\\|");
            var share = new BigDecimal(cells[2]).movePointRight(8).setScale(0, RoundingMode.HALF_UP);
            int since = (int) LocalDate.parse(cells[3].substring(0, 10)).toEpochDay();
            stakes.add(new Stake(node(kind + cells[0]), node("C" + cells[1]), share.longValueExact(), since));
        }
    }

    private int node(String name) {
        return nodes.computeIfAbsent(name, fresh -> {
            throw new IllegalArgumentException("No such node: " + fresh);
        });
    }

    public int companies() {
        return companies;
    }

    public int nodes() {
        return names.size();
    }

    /** Gives the source's name of a node: C or P and its number. */
    public String name(int node) {
        return names.get(node);
    }

    public List<Stake> stakes() {
        return stakes;
    }

    /** Gives the network, each stake in force from its first day on. */
    public Network network() {
        var builder = Network.builder(names.size());
        for (var stake : stakes) {
            builder.edge(stake.from, stake.to, stake.weight, stake.since, Network.FOREVER);
        }
        return builder.build();
    }
}
