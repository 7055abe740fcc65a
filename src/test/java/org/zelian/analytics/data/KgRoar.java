package org.zelian.analytics.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.zelian.analytics.Network;

/** The ownership network of the Bank of Italy's KG-Roar demonstration, as far as it lies in the data folder. */
public final class KgRoar {
    private final int[] ids;
    private final int[] from;
    private final int[] to;
    private final long[] weight;

    private KgRoar(int[] ids, int[] from, int[] to, long[] weight) {
        this.ids = ids;
        this.from = from;
        this.to = to;
        this.weight = weight;
    }

    /** Reads all parts; shares become hundred-millionths, nodes are numbered in the order of their ids. */
    public static KgRoar read(Path folder) throws IOException {
        var parts = new ArrayList<double[][]>();
        int edges = 0;
        try (var files = Files.list(folder.resolve("size_8M_nodes.parquet"))) {
            for (var file : files.sorted().toList()) {
                var part = Parquet.open(file);
                parts.add(new double[][] {part.column(0), part.column(1), part.column(2)});
                edges += part.rows();
            }
        }
        var numbers = numbers(parts);
        var from = new int[edges];
        var to = new int[edges];
        var weight = new long[edges];
        int edge = 0;
        for (var part : parts) {
            for (int row = 0; row < part[0].length; row++) {
                from[edge] = numbers[(int) part[0][row]];
                to[edge] = numbers[(int) part[1][row]];
                weight[edge++] = Math.round(part[2][row] * Network.WHOLE);
            }
        }
        return new KgRoar(ids(numbers), from, to, weight);
    }

    /** Gives each id its number, −1 to those that do not occur. */
    private static int[] numbers(List<double[][]> parts) {
        double most = 0;
        for (var part : parts) {
            for (int row = 0; row < part[0].length; row++) {
                most = Math.max(most, Math.max(part[0][row], part[1][row]));
            }
        }
        var numbers = new int[(int) most + 1];
        Arrays.fill(numbers, -1);
        for (var part : parts) {
            for (int row = 0; row < part[0].length; row++) {
                numbers[(int) part[0][row]] = 0;
                numbers[(int) part[1][row]] = 0;
            }
        }
        int count = 0;
        for (int id = 0; id < numbers.length; id++) {
            numbers[id] = numbers[id] < 0 ? -1 : count++;
        }
        return numbers;
    }

    private static int[] ids(int[] numbers) {
        return IntStream.range(0, numbers.length).filter(id -> numbers[id] >= 0).toArray();
    }

    public int nodes() {
        return ids.length;
    }

    public int edges() {
        return from.length;
    }

    public int from(int edge) {
        return from[edge];
    }

    public int to(int edge) {
        return to[edge];
    }

    public long weight(int edge) {
        return weight[edge];
    }

    /** Gives the source's own number of a node. */
    public int id(int node) {
        return ids[node];
    }

    /** Gives the edges as a network without days. */
    public Network network() {
        var builder = Network.builder(ids.length).expecting(from.length);
        for (int edge = 0; edge < from.length; edge++) {
            builder.edge(from[edge], to[edge], weight[edge]);
        }
        return builder.build();
    }

    /** Reads one of the source's own lists of targets, such as {@code a_size_1000}; those that are in the network. */
    public int[] targets(Path folder, String list) throws IOException {
        var file = folder.resolve("targets/sampling_from_8M_generation_" + list + ".csv.gz");
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            return reader.lines()
                    .skip(1)
                    .mapToInt(line -> Arrays.binarySearch(ids, Integer.parseInt(line.strip())))
                    .filter(node -> node >= 0)
                    .toArray();
        }
    }
}
