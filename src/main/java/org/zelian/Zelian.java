package org.zelian;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.zelian.cli.Commands;
import org.zelian.cli.Server;
import org.zelian.graph.Graph;
import org.zelian.web.RefusedStart;

/** The application: one jar, three faces (pages and API, command line, query library) over one core. */
@SpringBootApplication
public class Zelian {
    /** Runs a command; {@code serve} and {@code demo} start the whole application, the others what they need. */
    public static void main(String[] arguments) {
        Commands.run(arguments, Zelian::serve).ifPresent(System::exit);
    }

    private static Server.Running serve(Map<String, String> settings) {
        var application = new SpringApplication(Zelian.class);
        application.setLogStartupInfo(false);
        var all = new TreeMap<>(Map.of(
                "logging.level.root", "ERROR",
                "logging.level.org.zelian", "WARN",
                "logging.pattern.console", "%m%n"));
        all.putAll(settings);
        var words = all.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
        try {
            var context = application.run(words);
            return new Server.Running(
                    context.getBean(Graph.class),
                    context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        } catch (RuntimeException fault) {
            throw RefusedStart.behind(fault)
                    .<RuntimeException>map(refused -> refused)
                    .orElse(fault);
        }
    }
}
