package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.intake.LoadResult;

class IncomingTests {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "order_id,department,step,on\n");
    }

    @Test
    void whatGrewBetweenTwoLooksIsLeft() throws Exception {
        var growing = file("feedback.csv");
        file("notice_steps.csv");
        var incoming = Incoming.in(folder, () -> append(growing));
        assertThat(incoming.left()).containsOnlyKeys("feedback.csv");
        assertThat(incoming.isEmpty()).isFalse();
    }

    @Test
    void whatWasTakenAwayBetweenTwoLooksIsNoFault() throws Exception {
        var gone = file("feedback.csv");
        var incoming = Incoming.in(folder, () -> delete(gone));
        assertThat(incoming.isEmpty()).isTrue();
    }

    @Test
    void unfinishedLinkedAndOtherFilesAreLeftAndNamedAndFoldersPassedOver() throws Exception {
        file("feedback.csv.part");
        file("feedback.xlsx");
        file(".hidden.csv");
        Files.createDirectory(folder.resolve("done"));
        Files.createDirectory(folder.resolve("feedback-2.csv"));
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("secret.csv");
        Files.createSymbolicLink(folder.resolve("feedback-3.csv"), Files.writeString(elsewhere, "x"));
        var looks = new AtomicInteger();
        var incoming = Incoming.in(folder, looks::incrementAndGet);
        assertThat(incoming.left()).containsOnlyKeys("feedback.csv.part", "feedback.xlsx", "feedback-3.csv");
        assertThat(incoming.isEmpty()).isTrue();
        assertThat(looks).as("nobody waits where there is nothing").hasValue(0);
    }

    @Test
    void whatChangedWhileItWasReadStaysWhereItIs() throws Exception {
        var file = file("feedback.csv");
        var incoming = Incoming.in(folder, () -> {});
        append(file);
        incoming.away(
                List.of(new Incoming.Read(file, new LoadResult(List.of(), List.of(), List.of()))),
                LocalDate.of(2026, 11, 21));
        assertThat(file).exists();
        assertThat(folder.resolve("done")).doesNotExist();
        assertThat(incoming.left()).containsKey("feedback.csv");
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "x,住建,SIGNED,2026-09-01\n", StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
