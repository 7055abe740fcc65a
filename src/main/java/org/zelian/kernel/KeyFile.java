package org.zelian.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A file that holds one secret and that only its owner can read. */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final String HEADER = "zelian identity key 1\n";

    private KeyFile() {}

    static void write(Path file, byte[] secret) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(file);
        }
        // Written beside its place: who is killed half way leaves no half a key.
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        writeDraft(draft, secret);
        try {
            // A link, unlike a move, never replaces a key that somebody else wrote in the meantime.
            Files.createLink(file, draft);
            Files.delete(draft);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
            throw exists(file);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(draft, file);
        }
    }

    private static void writeDraft(Path draft, byte[] secret) throws IOException {
        boolean posix = isPosix(draft.toAbsolutePath());
        var attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(draft, options, attributes)) {
            if (!posix) {
                // Before the secret is in it, so that nobody reads it in between.
                allowOwnerOnly(draft);
            }
            var text = HEADER + Base64.getEncoder().encodeToString(secret) + "\n";
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Refusal exists(Path file) {
        return new Refusal(
                "KEY_FILE_EXISTS",
                "A key file is already at " + file + ".",
                "Use it; a new key makes every stored number unreadable.");
    }

    static byte[] read(Path file) throws IOException {
        try {
            if (isPosix(file) && !OWNER_ONLY.containsAll(withoutExecute(Files.getPosixFilePermissions(file)))) {
                throw new Refusal(
                        "KEY_FILE_OPEN",
                        "Others than its owner may use the key file " + file + ".",
                        "Take their rights away (chmod 600 " + file
                                + "), or move it to a file system that keeps rights.");
            }
            return decode(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    "KEY_FILE_MISSING",
                    "There is no key file at " + file + ".",
                    "Put back the key file that belongs to this store.");
        }
    }

    private static byte[] decode(Path file, String text) {
        try {
            if (text.startsWith(HEADER)) {
                var secret = Base64.getDecoder()
                        .decode(text.substring(HEADER.length()).strip());
                if (secret.length == 32) {
                    return secret;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, as everything else that is no key file.
        }
        throw new Refusal(
                "KEY_FILE_BROKEN",
                "The file " + file + " holds no key of 32 bytes.",
                "Put back the key file that belongs to this store.");
    }

    private static Set<PosixFilePermission> withoutExecute(Set<PosixFilePermission> permissions) {
        var rest = EnumSet.noneOf(PosixFilePermission.class);
        rest.addAll(permissions);
        rest.remove(PosixFilePermission.OWNER_EXECUTE);
        return rest;
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void allowOwnerOnly(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        // A file system without owners, such as FAT, keeps what its folder allows.
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
