package org.zelian.exchange.webhook;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relay again and again while the program serves; a run that fails is logged and tried again. */
final class RelayLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final int RUNS_A_DAY_APART = 40_000;

    private final Relay relay;
    private final Duration pause;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    RelayLoop(Relay relay, Duration pause) {
        this.relay = relay;
        this.pause = pause;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("webhooks").start(this::loop);
    }

    @Override
    public void stop() {
        stop.countDown();
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive();
    }

    private void loop() {
        try {
            for (long run = 0; !stop.await(pause.toMillis(), TimeUnit.MILLISECONDS); run++) {
                once(run % RUNS_A_DAY_APART == 0);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void once(boolean tidy) {
        try {
            relay.run();
            if (tidy) {
                relay.forget();
            }
        } catch (RuntimeException failed) {
            if (stop.getCount() > 0) {
                LOG.warn("Receivers could not be told of changes; trying again in {}", pause, failed);
            }
        }
    }
}
