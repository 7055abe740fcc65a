package org.zelian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A command in a Java of its own, as somebody types it, with the heap he gives it.
 *
 * @param exit what the command said at its end
 * @param peakHeapMib the most that was in the heap when it was cleaned
 * @param peakLiveMib the most that was left after that
 * @param peakMemoryMib the most that the process took from the machine, heap and page cache included; 0 where the
 *     system does not tell
 */
public record Child(int exit, double seconds, long peakHeapMib, long peakLiveMib, long peakMemoryMib, String output) {
    private static final Pattern COLLECTED = Pattern.compile(" (\\d+)M->(\\d+)M\\(");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /**
     * Runs the main class of the program, {@code zelian}.
     *
     * @param heap such as {@code 2g}
     */
    public static Child zelian(Path scratch, String heap, List<String> arguments) throws IOException {
        var log = scratch.resolve("gc.log");
        var said = scratch.resolve("output.txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx" + heap,
                "-Xlog:gc:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.zelian.Zelian"));
        command.addAll(arguments);
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long peak = 0;
        try {
            while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, memory(process.pid()));
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var collected = Files.readString(log);
        return new Child(
                process.exitValue(), seconds, most(collected, 1), most(collected, 2), peak, Files.readString(said));
    }

    private static long most(String log, int group) {
        return COLLECTED
                .matcher(log)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(group)))
                .max()
                .orElse(0);
    }

    private static long memory(long process) {
        try {
            var matcher = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
