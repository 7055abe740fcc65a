package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML whose scalars all stay text, so that a day is a day and {@code 2022} a version. */
final class Yamls {
    private Yamls() {}

    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: every scalar stays what is written.
        }
    }

    static Map<?, ?> map(Path file) {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextOnly());
        try {
            return yaml.load(Files.readString(file)) instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<?, ?>> maps(Map<?, ?> in, String key) {
        return in.get(key) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
                : List.of();
    }

    static Map<?, ?> map(Map<?, ?> in, String key) {
        return in.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    static String text(Map<?, ?> in, String key) {
        var found = orNull(in, key);
        if (found == null) {
            throw new IllegalArgumentException("No " + key + " in " + in);
        }
        return found;
    }

    static @Nullable String orNull(Map<?, ?> in, String key) {
        var found = in.get(key);
        return found == null ? null : String.valueOf(found);
    }

    /** One text or a list of texts; none if the key is missing. */
    static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(String.valueOf(value));
        };
    }
}
