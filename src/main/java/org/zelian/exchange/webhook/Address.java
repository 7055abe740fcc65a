package org.zelian.exchange.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.zelian.kernel.Refusal;

/** Where messages may go: over HTTPS, or to this very machine. */
final class Address {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Address() {}

    /**
     * Reads one.
     *
     * @throws Refusal WEBHOOK_URL
     */
    static URI of(String text) {
        try {
            var uri = new URI(text);
            boolean safe = "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost())));
            if (safe && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException unreadable) {
            // Told below.
        }
        throw new Refusal(
                "WEBHOOK_URL",
                "The address “" + text + "” cannot be told of changes.",
                "Give https://host/path without name, password or #; http only for this machine.");
    }
}
