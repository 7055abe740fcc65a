package org.zelian.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a store that some process owns can be spoken to: {@code door.json} beside the store.
 *
 * <p>It is written in one step when the store opens and removed when it closes. One that a killed process left behind
 * is recognised by its dead process or closed port, and does not count.
 *
 * @param port Bolt, on loopback only
 * @param secret name of the owner-only file beside it that holds the password of user {@code neo4j}
 * @param process id of the owning process
 */
public record Door(int port, String secret, long process) {
    private static final String FILE = "door.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The door of a store whose owner is alive; empty when nobody owns it, also when a stale file is there. */
    public static Optional<Door> of(Path store) {
        var file = store.resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Door.class))
                    .filter(Door::isAlive);
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    void writeBeside(Path store) throws IOException {
        var draft = Files.createTempFile(store, "door", ".tmp");
        Files.writeString(draft, JSON.writeValueAsString(this));
        Files.move(draft, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void remove(Path store) {
        try {
            Files.deleteIfExists(store.resolve(FILE));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(process).isPresent() && answers();
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
