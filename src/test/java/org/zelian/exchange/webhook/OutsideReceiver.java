package org.zelian.exchange.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A receiver in a process of its own. It answers as it is told, one word a message: a status, {@code SLEEP} until nobody
 * waits any more, {@code CUT} the line; afterwards 204. Says its port, then a line for each message.
 */
final class OutsideReceiver {
    private OutsideReceiver() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] words) throws IOException {
        var answers = List.of(words).iterator();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
        System.out.println("port " + server.getAddress().getPort());
    }

    @SuppressWarnings("SystemOut")
    private static void answer(HttpExchange exchange, Iterator<String> answers) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String word;
        synchronized (answers) {
            word = answers.hasNext() ? answers.next() : "204";
            var headers = exchange.getRequestHeaders();
            System.out.println(String.join(
                    "\t",
                    "got",
                    word,
                    headers.getFirst("Idempotency-Key"),
                    headers.getFirst("Zelian-Attempt"),
                    headers.getFirst("Zelian-Signature"),
                    body));
        }
        switch (word) {
            case "SLEEP" -> sleep();
            case "CUT" -> exchange.close();
            default -> {
                exchange.sendResponseHeaders(Integer.parseInt(word), -1);
                exchange.close();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
