package org.zelian.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The real command in a process of its own, which can be killed without a chance to say goodbye. */
final class Child {
    private final Path home;
    private final Path said;
    private final Process process;

    private Child(Path home, Path said, Process process) {
        this.home = home;
        this.said = said;
        this.process = process;
    }

    /** Starts {@code zelian} with some words; its home, its temporary folder and its output lie in a folder of the test. */
    static Child start(Path home, Object... words) throws IOException {
        Files.createDirectories(home.resolve("tmp"));
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.timezone=Asia/Shanghai",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-cp",
                classPath(),
                "org.zelian.Zelian"));
        for (var word : words) {
            command.add(word.toString());
        }
        var said = Files.createTempFile(home, "said", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeAll(List.of("XDG_CONFIG_HOME", "ZELIAN_KEY_FILE"));
        return new Child(home, said, builder.start());
    }

    // Each place once: a test runner names some of them twice.
    private static String classPath() {
        var places = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(places.split(File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().normalize().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for its end; false if it still runs after that time. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** SIGKILL; false if it had ended by itself before. */
    boolean kill() throws InterruptedException {
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive && process.exitValue() != Exit.OK && process.exitValue() != Exit.REFUSED;
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("No end in sight: " + home);
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(said);
    }
}
