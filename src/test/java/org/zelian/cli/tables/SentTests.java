package org.zelian.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Refusal;

class SentTests {
    @TempDir
    private Path folder;

    /** Sends orders given as id, name, state; gives what then lies in the folder, by id. */
    private List<String> send(String... rows) throws IOException {
        var now = new Table(
                "orders.csv",
                "指令",
                Table.columns("id", "编号", "name", "名称", "state", "状态"),
                List.of(rows).stream().map(row -> List.of(row.split(" "))).toList());
        var table = Sent.in(folder.resolve("orders.csv")).next(now, List.of("state"));
        new OutFolder(folder).tables(List.of(table));
        assertThat(OutFolder.isNew(folder, table)).isFalse();
        return table.rows().stream().map(row -> String.join(" ", row)).toList();
    }

    private static String key(String row) {
        return row.substring(row.lastIndexOf(' ') + 1);
    }

    @Test
    void aKeyStaysWhileTheRowSaysTheSameWhateverItsNames() throws IOException {
        var first = send("o1 甲 发起");
        assertThat(key(send("o1 乙 发起").getFirst())).isEqualTo(key(first.getFirst()));
        assertThat(key(send("o1 乙 推送").getFirst())).isNotEqualTo(key(first.getFirst()));
        Files.delete(folder.resolve("orders.csv"));
        assertThat(send("o1 甲 发起")).as("also when the file was lost").isEqualTo(first);
    }

    @Test
    void whatIsNoLongerKnownStaysAsTakenBackAndIsToldOnce() throws IOException {
        send("o1 甲 发起", "o2 乙,丙 发起");
        var back = send("o1 甲 发起");
        assertThat(back.get(1)).startsWith("o2 乙,丙 撤回 ");
        assertThat(send("o1 甲 发起")).isEqualTo(back);
    }

    @Test
    void whatComesBackAfterItWasTakenBackIsANewOrder() throws IOException {
        var first = key(send("o1 甲 发起").getFirst());
        var gone = key(send().getFirst());
        var again = key(send("o1 甲 发起").getFirst());
        assertThat(List.of(first, gone, again)).doesNotHaveDuplicates();
        assertThat(key(send("o1 甲 发起").getFirst())).isEqualTo(again);
        var next = key(send("o1 甲 推送").getFirst());
        assertThat(next).endsWith(".1");
        assertThat(key(send("o1 甲 发起").getFirst())).isEqualTo(again);
        assertThat(key(send().getFirst())).isNotEqualTo(gone);
    }

    @Test
    void aFileThatIsNoTableAnyMoreIsNamed() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), "id,name,state\n\"o1,never closed");
        assertThatThrownBy(() -> send("o1 甲 发起")).isInstanceOf(Refusal.class).hasMessageContaining("orders.csv");
    }
}
