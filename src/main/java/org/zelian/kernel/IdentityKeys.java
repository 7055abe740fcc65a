package org.zelian.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Tokens for matching identity documents, and encryption of their numbers, from one secret of 32 bytes.
 *
 * <p>Two keys are drawn from the secret by HKDF-SHA-256 under different labels, so that a token says nothing about a
 * cipher. Safe for use by many threads.
 */
public final class IdentityKeys {
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String VERSION = "v1.";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey tokens;
    private final SecretKey ciphers;

    private IdentityKeys(byte[] secret) {
        tokens = derive(secret, "zelian identity tokens 1", "HmacSHA256");
        ciphers = derive(secret, "zelian identity numbers 1", "AES");
    }

    /** Uses a secret of 32 bytes that the caller keeps. */
    public static IdentityKeys of(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("The secret has 32 bytes, not " + secret.length);
        }
        return new IdentityKeys(secret);
    }

    /**
     * Makes a new random secret and writes it to a file that only its owner can read.
     *
     * @throws Refusal {@code KEY_FILE_EXISTS}: a key that is overwritten makes every stored number unreadable
     */
    public static IdentityKeys create(Path file) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        try {
            KeyFile.write(file, secret);
            return new IdentityKeys(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be written", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Reads the secret from its file.
     *
     * @throws Refusal {@code KEY_FILE_MISSING}, {@code KEY_FILE_OPEN} if others may read it, {@code KEY_FILE_BROKEN}
     */
    public static IdentityKeys load(Path file) {
        try {
            var secret = KeyFile.read(file);
            try {
                return of(secret);
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }

    /** Reads the secret from its file, which is made first if there is none. */
    public static IdentityKeys loadOrCreate(Path file) {
        return Files.exists(file) ? load(file) : create(file);
    }

    /** Gives 26 characters that are equal for equal documents and tell nothing else without the secret. */
    public String token(Document document) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(tokens);
            return Canonical.id26(mac.doFinal(document.canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Names the person who shows a document: its scheme and token. */
    public PartyRef ref(Document document) {
        return new PartyRef(document.scheme(), token(document));
    }

    /** Encrypts a text, differently at every call. */
    public String encrypt(String plain) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            var hidden = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, all, NONCE_BYTES, hidden.length);
            return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /**
     * Gives back what {@link #encrypt} was given.
     *
     * @throws Refusal {@code CIPHER_BROKEN} if the text was changed or made with another secret
     */
    public String decrypt(String hidden) {
        try {
            if (!hidden.startsWith(VERSION)) {
                throw broken();
            }
            var all = Base64.getUrlDecoder().decode(hidden.substring(VERSION.length()));
            if (all.length < NONCE_BYTES + TAG_BITS / 8) {
                throw broken();
            }
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES));
            return new String(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw broken();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, ciphers, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(VERSION.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static SecretKey derive(byte[] secret, String label, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(label.getBytes(StandardCharsets.US_ASCII), SECRET_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 25 on has HKDF-SHA-256", e);
        }
    }

    private static Refusal broken() {
        return new Refusal(
                "CIPHER_BROKEN",
                "A stored number cannot be decrypted: it was changed, or another key file made it.",
                "Put back the key file that belongs to this store.");
    }
}
