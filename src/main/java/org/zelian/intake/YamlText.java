package org.zelian.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every scalar is text, so that a day stays as it is written and no type can be asked for. */
public final class YamlText {
    private static final int CHARACTERS = 1 << 20;

    private YamlText() {}

    /**
     * Reads a file, empty if there is none.
     *
     * @throws FileRefused {@code BAD_YAML} with the line
     */
    public static Map<String, Object> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        }
    }

    static Map<String, Object> read(String name, InputStream in) {
        try {
            return Sheets.asMap(yaml().load(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (MarkedYAMLException e) {
            long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw bad(name, line, "The file is not well-formed: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            throw bad(name, 0, "The file is not well-formed.");
        }
    }

    static FileRefused bad(String name, long line, String found) {
        var rejection =
                new Rejection(name, line, "", "BAD_YAML", found, "Repair the file; import/README.md has examples.", "");
        return new FileRefused(List.of(rejection), 1);
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new AllText());
    }

    private static final class AllText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // Without them every plain scalar is a string.
        }
    }
}
