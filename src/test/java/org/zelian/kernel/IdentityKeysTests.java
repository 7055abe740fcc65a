package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityKeysTests {
    private static final Document P01 = Document.citizen("120113190001010011");
    private static final IdentityKeys KEYS = IdentityKeys.of(secret(1));

    @TempDir
    Path folder = Path.of("");

    @Test
    void givesTheSameTokenForTheSameDocumentOnly() {
        assertThat(KEYS.token(P01)).matches("[a-z2-7]{26}").isEqualTo(KEYS.token(Document.citizen("120113000101001")));
        assertThat(KEYS.token(P01)).isNotEqualTo(KEYS.token(Document.citizen("120113190102020024")));
        assertThat(KEYS.token(P01)).isNotEqualTo(IdentityKeys.of(secret(2)).token(P01));
        assertThat(IdentityKeys.of(secret(1)).token(P01)).isEqualTo(KEYS.token(P01));
    }

    @Test
    void namesAPersonWithoutTheNumber() {
        assertThat(KEYS.ref(P01)).isEqualTo(new PartyRef("CN-ID", KEYS.token(P01)));
        var passport = Document.parse(DocumentType.PASSPORT, "E12345678", "CN");
        assertThat(KEYS.ref(passport).scheme()).isEqualTo("PASSPORT-CN");
        assertThat(KEYS.ref(passport).isPerson()).isTrue();
    }

    @Test
    void decryptsWhatItEncryptsAndNeverEncryptsAlike() {
        var hidden = KEYS.encrypt(P01.number());
        assertThat(hidden).doesNotContain(P01.number()).isNotEqualTo(KEYS.encrypt(P01.number()));
        assertThat(KEYS.decrypt(hidden)).isEqualTo(P01.number());
        assertThat(KEYS.decrypt(KEYS.encrypt("张一"))).isEqualTo("张一");
    }

    @Test
    void noticesEveryChange() {
        var hidden = KEYS.encrypt(P01.number());
        Refused.with("CIPHER_BROKEN", () -> IdentityKeys.of(secret(2)).decrypt(hidden));
        Refused.with("CIPHER_BROKEN", () -> KEYS.decrypt(""));
        Refused.with("CIPHER_BROKEN", () -> KEYS.decrypt("v1.AAAA"));
        Refused.with("CIPHER_BROKEN", () -> KEYS.decrypt("v1.***"));
        Refused.with("CIPHER_BROKEN", () -> KEYS.decrypt(hidden.substring(3)));
        Seeded.check(60, random -> {
            int at = 3 + random.nextInt(hidden.length() - 4);
            var changed = hidden.substring(0, at) + (hidden.charAt(at) == 'A' ? 'B' : 'A') + hidden.substring(at + 1);
            Refused.with("CIPHER_BROKEN", () -> KEYS.decrypt(changed));
        });
    }

    @Test
    void keepsItsSecretInAFileForItsOwnerOnly() throws IOException {
        var file = folder.resolve("data/identity.key");
        var made = IdentityKeys.create(file);
        assertThat(IdentityKeys.load(file).token(P01)).isEqualTo(made.token(P01));
        assertThat(IdentityKeys.loadOrCreate(file).token(P01)).isEqualTo(made.token(P01));
        Refused.with("KEY_FILE_EXISTS", () -> IdentityKeys.create(file));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesAKeyFileThatOthersMayRead() throws IOException {
        var file = folder.resolve("identity.key");
        IdentityKeys.create(file);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Refused.with("KEY_FILE_OPEN", () -> IdentityKeys.load(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        IdentityKeys.load(file);
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        var file = folder.resolve("identity.key");
        Refused.with("KEY_FILE_MISSING", () -> IdentityKeys.load(file));
        IdentityKeys.create(file);
        for (var text : new String[] {"", "zelian identity key 1\nAAAA\n", "zelian identity key 1\n***\n", "\u00ff"}) {
            Files.writeString(file, text);
            Refused.with("KEY_FILE_BROKEN", () -> IdentityKeys.load(file));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> IdentityKeys.of(new byte[31]));
    }

    @Test
    void worksOnAFileSystemWithoutRightsToo() throws IOException {
        var zip = URI.create("jar:" + folder.resolve("plain.zip").toUri());
        try (var plain = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            var file = plain.getPath("/identity.key");
            assertThat(IdentityKeys.create(file).token(P01))
                    .isEqualTo(IdentityKeys.load(file).token(P01));
        }
    }

    private static byte[] secret(int seed) {
        var secret = new byte[32];
        new java.util.Random(seed).nextBytes(secret);
        return secret;
    }
}
