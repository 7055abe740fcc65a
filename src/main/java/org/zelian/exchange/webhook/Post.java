package org.zelian.exchange.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.zelian.graph.Outbox;

/** Sends one message and says how it ended; follows no redirect and reads no answer. */
final class Post implements AutoCloseable {
    private final HttpClient client;
    private final Duration patience;

    /** One that waits at most so long for an answer. */
    Post(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** How an attempt ended: the status, or why there is none. */
    record Answer(String ended, boolean isGood) {}

    Answer send(Receiver receiver, String secret, Outbox.Entry entry, Instant now) {
        var request = HttpRequest.newBuilder(Address.of(receiver.url()))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Zelian")
                .header("Idempotency-Key", entry.id())
                .header("Zelian-Event", entry.kind())
                .header("Zelian-Attempt", Integer.toString(receiver.failures() + 1))
                .header("Zelian-Signature", Signature.of(secret, now, entry.content()))
                .POST(HttpRequest.BodyPublishers.ofString(entry.content()))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Answer(Integer.toString(status), status / 100 == 2);
        } catch (IOException failed) {
            return new Answer(failed.getClass().getSimpleName(), false);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("stopped").initCause(stopped);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
