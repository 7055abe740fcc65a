package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.audit.Deeds;
import org.zelian.audit.Trail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian audit}: reads both trails from their beginning and says whether they are whole. */
@Command(
        name = "audit",
        header = {"核对审计记录: 有没有被改动或删去。", "Reads the trails: whether anything was changed or dropped."},
        description = {
            "",
            "经办 (谁决定了什么, 在库中) 与查询 (谁看了什么: 服务在 looks.jsonl 中, 命令在 looks-commands.jsonl 中), 各自逐条链接。"
                    + "查询记录末尾整条被截去的, 从文件本身看不出, 请与备份比对条数。退出码 1: 有断裂。",
            "Deeds (who decided what, in the store) and looks (who saw what: through the server in looks.jsonl, by commands in"
                    + " looks-commands.jsonl), each chained record by record. Whole lines cut off at the end of a file of looks"
                    + " cannot be seen from the file: compare the count with a backup. Exit code 1: a chain is broken."
        },
        footer = {"", "示例 · Example:", "  zelian audit --store data", "  zelian audit --store data --deeds 20"})
final class AuditCommand extends Task {
    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--deeds",
            paramLabel = "N",
            defaultValue = "0",
            description = {"另列最近 N 条经办, 至多 1000", "Also list the last N deeds, at most 1000"})
    private int last;

    AuditCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        Desk.existing(store.folder);
        Deeds.Reading deeds;
        List<Deeds.Told> latest;
        try (var graph = desk.open(store.folder)) {
            var trail = new Deeds(graph, desk.clock());
            deeds = trail.read();
            latest = last > 0 ? trail.last(last) : List.of();
        }
        var looks = trail("looks.jsonl");
        var commands = trail(Looked.FILE);
        if (json) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("deeds", deeds.count());
            deeds.broken().ifPresent(n -> answer.put("deedsBrokenAt", n));
            answer.put("looks", looks.count());
            looks.broken().ifPresent(n -> answer.put("looksBrokenAt", n));
            answer.put("looksOfCommands", commands.count());
            commands.broken().ifPresent(n -> answer.put("looksOfCommandsBrokenAt", n));
            if (last > 0) {
                answer.put("lastDeeds", latest.stream().map(AuditCommand::entry).toList());
            }
            screen.json(answer);
        } else {
            screen.table(
                    List.of("条 n", "时间 at", "何人 who", "经办 deed", "关于 about", "内容 content"),
                    latest.stream().map(AuditCommand::cells).toList(),
                    Integer.MAX_VALUE);
            told("经办 · deeds", deeds.count(), deeds.broken());
            told("查询 · looks", looks.count(), looks.broken());
            told("命令的查询 · looks of commands", commands.count(), commands.broken());
        }
        boolean whole = deeds.broken().isEmpty()
                && looks.broken().isEmpty()
                && commands.broken().isEmpty();
        return whole ? Exit.OK : Exit.REFUSED;
    }

    private static Map<String, Object> entry(Deeds.Told deed) {
        return Map.of(
                "n", deed.number(),
                "at", deed.at().toString(),
                "actor", deed.actor(),
                "kind", deed.kind(),
                "about", deed.about(),
                "content", deed.content());
    }

    private static List<String> cells(Deeds.Told deed) {
        return List.of(
                Long.toString(deed.number()),
                deed.at().toString(),
                deed.actor(),
                deed.kind(),
                deed.about(),
                deed.content().toString());
    }

    private Trail trail(String name) throws IOException {
        var file = store.folder.resolve(name);
        return Files.exists(file) ? Trail.whole(file) : new Trail(0, 0, "", Optional.empty());
    }

    private void told(String trail, long count, Optional<Long> broken) {
        screen.say(broken.map(n ->
                        "%s: 第 %,d 条断裂 (共 %,d 条); 其后不可信 · broken at record %,d of %,d; nothing after it can be relied on"
                                .formatted(trail, n, count, n, count))
                .orElseGet(() -> "%s: %,d 条, 完整 · records, whole".formatted(trail, count)));
    }
}
