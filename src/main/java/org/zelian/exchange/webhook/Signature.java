package org.zelian.exchange.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What proves that a message is ours and fresh: {@code t=<seconds>,v1=<hex of HMAC-SHA-256 over "t.body">}.
 *
 * <p>The time is part of what is signed, so an old message cannot be sent again as a new one.
 */
final class Signature {
    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");

    private Signature() {}

    static String of(String secret, Instant at, String body) {
        return "t=" + at.getEpochSecond() + ",v1=" + mac(secret, at.getEpochSecond(), body);
    }

    /** Whether a header signs a body under a secret, at most so long ago; what receivers have to check. */
    static boolean fits(String header, String secret, String body, Instant now, Duration oldest) {
        var parts = FORM.matcher(header);
        if (!parts.matches()) {
            return false;
        }
        long at = Long.parseLong(parts.group(1));
        var expected = mac(secret, at, body).getBytes(StandardCharsets.US_ASCII);
        return Math.abs(now.getEpochSecond() - at) <= oldest.toSeconds()
                && MessageDigest.isEqual(expected, parts.group(2).getBytes(StandardCharsets.US_ASCII));
    }

    private static String mac(String secret, long at, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((at + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256", missing);
        }
    }
}
