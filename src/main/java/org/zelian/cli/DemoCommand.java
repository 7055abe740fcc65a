package org.zelian.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.Loader;
import org.zelian.kernel.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zelian demo}: the small invented city, traced, in the browser. */
@Command(
        name = "demo",
        header = {"演示: 一座虚构的小城, 已追踪, 在浏览器中看。", "The demo: a small invented city, traced, in the browser."},
        description = {
            "",
            "读入 import/sample 到 ./data-demo, 追踪每一次列入, 打开 http://localhost:8080。所有人和企业都是虚构的。",
            "Loads import/sample into ./data-demo, traces every listing, and serves http://localhost:8080. Nobody in it exists."
        },
        footer = {"", "示例 · Example:", "  zelian demo", "  ./mvnw spring-boot:run"})
final class DemoCommand extends Task {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "data-demo",
            description = {"演示库 (默认 ./${DEFAULT-VALUE})", "The demo's store (default ./${DEFAULT-VALUE})"})
    private Path store = Path.of("data-demo");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = {"端口 (默认 ${DEFAULT-VALUE})", "The port (default ${DEFAULT-VALUE})"})
    private int port;

    DemoCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var sample = sample();
        screen.note("演示 · DEMO: 启动数据库与页面 · starting database and pages …");
        var keys = desk.keyPlace().ofStore(store, null);
        var settings = new TreeMap<String, String>();
        settings.put("server.port", Integer.toString(port));
        settings.put("zelian.neo4j.folder", store.toString());
        settings.put("zelian.demo", "true");
        var running = desk.server().start(settings);
        screen.note("演示 · DEMO: 读入小城 · loading the city " + sample);
        var graph = running.graph();
        try (var progress = new Progress(screen)) {
            var delivery = Delivery.open(sample);
            new Loader(graph, Handlers.all(keys)).load(delivery, LoadOptions.usual(), progress);
            var settingsOfCity = TraceSettings.of(sample, delivery.settings());
            Ground.of(graph, settingsOfCity, null, Optional.empty(), Optional.empty())
                    .writeLedger(progress, group -> {});
        }
        screen.say("演示就绪 · The demo is ready: http://localhost:" + running.port() + "  (Ctrl-C 停止 · stops)");
        return Exit.STAYS;
    }

    /** The city: beside the place where the command runs, or beside the jar. */
    private static Path sample() {
        return Optional.of(Path.of("import", "sample"))
                .filter(Files::isDirectory)
                .or(() -> besideTheJar().filter(Files::isDirectory))
                .orElseThrow(() -> new Refusal(
                        "DEMO_MISSING",
                        "找不到 import/sample · import/sample is not there.",
                        "Run the demo in the folder of the project, or with ./zelian in it."));
    }

    private static Optional<Path> besideTheJar() {
        try {
            var source = DemoCommand.class.getProtectionDomain().getCodeSource();
            if (source == null) {
                return Optional.empty();
            }
            // jar:nested:/…/target/zelian.jar/!BOOT-INF/classes/!/
            var text = source.getLocation().toString().replaceFirst("^jar:nested:", "file:");
            int inside = text.indexOf("/!");
            var jar = Path.of(new URI(inside < 0 ? text : text.substring(0, inside)));
            return Optional.ofNullable(jar.getParent()).map(target -> target.resolveSibling("import/sample"));
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }
}
