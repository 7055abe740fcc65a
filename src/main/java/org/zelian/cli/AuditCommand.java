package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.zelian.audit.Deeds;
import org.zelian.audit.Trail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zelian audit}: reads both trails from their beginning and says whether they are whole. */
@Command(
        name = "audit",
        header = {"核对审计记录: 有没有被改动、删去或截断。", "Reads the trails: whether anything was changed, dropped or cut off."},
        description = {
            "",
            "两条记录: 经办 (谁决定了什么, 在库中) 与查询 (谁看了什么, 在 looks.jsonl 中), 各自逐条链接。退出码 1: 有断裂。",
            "Two trails: deeds (who decided what, in the store) and looks (who saw what, in looks.jsonl), each chained record"
                    + " by record. Exit code 1: a chain is broken."
        },
        footer = {"", "示例 · Example:", "  zelian audit --store data"})
final class AuditCommand extends Task {
    @Mixin
    private StoreOption store = new StoreOption();

    AuditCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        Desk.existing(store.folder);
        Deeds.Reading deeds;
        try (var graph = desk.open(store.folder)) {
            deeds = new Deeds(graph, desk.clock()).read();
        }
        var file = store.folder.resolve("looks.jsonl");
        var looks = Files.exists(file) ? Trail.whole(file) : new Trail(0, 0, "", Optional.empty());
        if (json) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("deeds", deeds.count());
            deeds.broken().ifPresent(n -> answer.put("deedsBrokenAt", n));
            answer.put("looks", looks.count());
            looks.broken().ifPresent(n -> answer.put("looksBrokenAt", n));
            screen.json(answer);
        } else {
            told("经办 · deeds", deeds.count(), deeds.broken());
            told("查询 · looks", looks.count(), looks.broken());
        }
        return deeds.broken().isEmpty() && looks.broken().isEmpty() ? Exit.OK : Exit.REFUSED;
    }

    private void told(String trail, long count, Optional<Long> broken) {
        screen.say(broken.map(n ->
                        "%s: 第 %,d 条断裂 (共 %,d 条); 其后不可信 · broken at record %,d of %,d; nothing after it can be relied on"
                                .formatted(trail, n, count, n, count))
                .orElseGet(() -> "%s: %,d 条, 完整 · records, whole".formatted(trail, count)));
    }
}
