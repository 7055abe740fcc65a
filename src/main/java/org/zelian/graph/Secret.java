package org.zelian.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;

/** The generated password of a store of ours, kept in a file that only its owner may read. */
record Secret(String password, boolean isNew) {
    static final String FILE = "secret";

    static String of(Path store) {
        try {
            return Files.readString(store.resolve(FILE)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Only the account that started " + store + " may read its secret", unreadable);
        }
    }

    /** The secret of a store; a new one where there is none, to be kept once the store has taken it. */
    static Secret in(Path store) throws IOException {
        var file = store.resolve(FILE);
        var known = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!known.isEmpty()) {
            return new Secret(known, false);
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), true);
    }

    /** Puts the file there in one step: whoever is killed before it has no secret, and gets a new one next time. */
    void keepBeside(Path store) throws IOException {
        var draft = store.resolve(FILE + ".new");
        Files.deleteIfExists(draft);
        createOwnerOnly(draft);
        Files.writeString(draft, password);
        Files.move(draft, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void createOwnerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return;
        }
        Files.createFile(file);
        var rights = Files.getFileAttributeView(file, AclFileAttributeView.class);
        rights.setAcl(List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(Files.getOwner(file))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
