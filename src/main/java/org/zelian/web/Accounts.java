package org.zelian.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may come in, from a local file beside the store; secrets are kept as salted hashes only.
 *
 * <p>A new file gets one account, whose one-time secret is told once to whoever started the program; it opens nothing but
 * the choice of an own secret. After five wrong secrets in a row an account rests for half a minute.
 */
final class Accounts {
    private static final int SHORTEST = 12;
    private static final int PATIENCE = 5;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Clock clock;
    private final PasswordEncoder hashes = new BCryptPasswordEncoder();
    private final Map<String, Account> byName = new ConcurrentHashMap<>();
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    // A salted hash costs 80 ms on purpose; a program that asks 500 times a second proves its secret once.
    private final Map<String, byte[]> proven = new ConcurrentHashMap<>();
    private final SecretKeySpec process = new SecretKeySpec(random(32), "HmacSHA256");

    /** One account of the file. */
    record Account(String name, String department, String region, Set<String> roles, String hash, boolean oneTime) {
        Actor actor() {
            return new Actor(name, department, region, roles);
        }
    }

    private record Failures(int inARow, Instant last) {}

    private Accounts(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Opens the file; {@code told} gets the one-time secret of a new one. */
    static Accounts open(Path file, Clock clock, Consumer<String> told) {
        var accounts = new Accounts(file, clock);
        try {
            if (Files.exists(file)) {
                for (var account : JSON.readValue(Files.readString(file), Account[].class)) {
                    accounts.byName.put(account.name(), account);
                }
            } else {
                var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(15));
                accounts.store(new Account(
                        "officer",
                        "",
                        "",
                        Set.of("OFFICER", "ADMINISTRATOR"),
                        Objects.requireNonNull(accounts.hashes.encode(secret)),
                        true));
                told.accept(secret);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The accounts in " + file + " cannot be read", unreadable);
        }
        return accounts;
    }

    /** The actor behind a name and a secret; empty if they do not fit. */
    Optional<Actor> actor(String name, String secret) {
        return find(name, secret).map(account -> {
            if (account.oneTime()) {
                throw new Refusal(
                        "SECRET_ONE_TIME",
                        "This is the one-time secret of account " + name + ".",
                        "Sign in on the page, or POST /api/session with newSecret: a secret of your own, " + SHORTEST
                                + " characters or more.");
            }
            return account.actor();
        });
    }

    /** As {@link #actor}, and replaces the secret by one of the owner's choice. */
    Optional<Actor> replaceSecret(String name, String secret, String chosen) {
        return find(name, secret).map(account -> {
            if (chosen.length() < SHORTEST || chosen.equals(secret) || chosen.contains(name)) {
                throw new Refusal(
                        "SECRET_WEAK",
                        "The new secret has " + chosen.length()
                                + " characters, or is the old one, or contains the name.",
                        "Choose " + SHORTEST + " characters or more; a sentence is good.");
            }
            var changed = new Account(
                    account.name(),
                    account.department(),
                    account.region(),
                    account.roles(),
                    Objects.requireNonNull(hashes.encode(chosen)),
                    false);
            try {
                store(changed);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
            proven.remove(name);
            return changed.actor();
        });
    }

    private Optional<Account> find(String name, String secret) {
        var failed = failures.get(name);
        if (failed != null
                && failed.inARow() >= PATIENCE
                && clock.instant().isBefore(failed.last().plus(REST))) {
            throw new Refusal(
                    "ACCOUNT_RESTS",
                    "Account " + name + " was tried with a wrong secret " + failed.inARow() + " times.",
                    "Wait half a minute, then try again.");
        }
        var account = byName.get(name);
        if (account != null && (isProven(name, secret) || hashes.matches(secret, account.hash()))) {
            failures.remove(name);
            if (!account.oneTime()) {
                proven.put(name, seal(secret));
            }
            return Optional.of(account);
        }
        if (account != null) {
            failures.merge(
                    name,
                    new Failures(1, clock.instant()),
                    (before, now) -> new Failures(before.inARow() + 1, now.last()));
        }
        return Optional.empty();
    }

    private boolean isProven(String name, String secret) {
        var seal = proven.get(name);
        return seal != null && MessageDigest.isEqual(seal, seal(secret));
    }

    private byte[] seal(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(process);
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private synchronized void store(Account account) throws IOException {
        byName.put(account.name(), account);
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var draft = posix
                ? Files.createTempFile(
                        folder,
                        "accounts",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "accounts", ".tmp");
        var sorted = byName.values().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
        Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.copyOf(sorted)));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
