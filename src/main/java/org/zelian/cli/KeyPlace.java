package org.zelian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;

/**
 * Where the key lies that turns identity numbers into references: what {@code --key-file} or {@code ZELIAN_KEY_FILE}
 * names, else one file that each user of this machine has.
 *
 * <p>With one key, one person has one reference in every run, and certificates can be verified later.
 */
final class KeyPlace {
    private final Map<String, String> environment;
    private final Properties system;
    private final Consumer<String> notes;

    KeyPlace(Map<String, String> environment, Properties system, Consumer<String> notes) {
        this.environment = environment;
        this.system = system;
        this.notes = notes;
    }

    /** The key for folders. */
    IdentityKeys keys(@Nullable Path named) {
        var given = named != null ? named : environment("ZELIAN_KEY_FILE");
        if (given != null) {
            return existing(given);
        }
        var own = ofUser();
        if (!Files.exists(own)) {
            notes.accept("为您建立身份密钥 " + own + ": 备份它, 没有它就不能再核验以前的结果。"
                    + " · Created your identity key there: back it up, without it earlier results cannot be verified.");
        }
        return create(own);
    }

    /** The key of an office's store, which lies beside it. */
    IdentityKeys ofStore(Path store, @Nullable Path named) {
        return named != null ? existing(named) : create(store.resolve("identity.key"));
    }

    private static IdentityKeys existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    "KEY_FILE_MISSING",
                    "没有密钥文件 " + file + " · There is no key file there.",
                    "Name the file that was used before; to begin with a new key, leave --key-file and"
                            + " ZELIAN_KEY_FILE away.");
        }
        return IdentityKeys.load(file);
    }

    private static IdentityKeys create(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return IdentityKeys.loadOrCreate(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be created.", e);
        }
    }

    /** The configuration folder as each platform has it. */
    Path ofUser() {
        var home = Path.of(system.getProperty("user.home", "."));
        var platform = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var roaming = environment("APPDATA");
        var xdg = environment("XDG_CONFIG_HOME");
        Path folder;
        if (platform.startsWith("windows") && roaming != null) {
            folder = roaming.resolve("Zelian");
        } else if (platform.startsWith("mac")) {
            folder = home.resolve("Library/Application Support/Zelian");
        } else {
            folder = (xdg != null ? xdg : home.resolve(".config")).resolve("zelian");
        }
        return folder.resolve("identity.key");
    }

    private @Nullable Path environment(String name) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : Path.of(value);
    }
}
