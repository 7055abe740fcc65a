package org.zelian.cli;

import java.nio.file.Path;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zelian serve}: pages and API over the office's store. */
@Command(
        name = "serve",
        header = {"打开本单位的库, 提供页面与接口。", "Opens the office's store and serves pages and API."},
        description = {
            "",
            "其间其他命令 (load, run …) 经 DIR/door.json 找到它并使用同一个库。Ctrl-C 停止。",
            "Other commands (load, run …) find it through DIR/door.json and work in the same store. Ctrl-C stops it."
        },
        footer = {"", "示例 · Example:", "  zelian serve --store data --port 8080"})
final class ServeCommand extends Task {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "data",
            description = {"本单位的库 (默认 ./${DEFAULT-VALUE})", "The office's store (default ./${DEFAULT-VALUE})"})
    private Path store = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = {"端口 (默认 ${DEFAULT-VALUE}; 0 = 任意)", "The port (default ${DEFAULT-VALUE}; 0 = any)"})
    private int port;

    ServeCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        screen.note("启动中 · starting: " + store.toAbsolutePath().normalize());
        var settings = new TreeMap<String, String>();
        settings.put("server.port", Integer.toString(port));
        settings.put("zelian.neo4j.folder", store.toString());
        var running = desk.server().start(settings);
        screen.say("责链就绪 · Zelian is ready: http://localhost:" + running.port() + "  (Ctrl-C 停止 · stops)");
        return Exit.STAYS;
    }
}
