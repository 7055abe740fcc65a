package org.zelian.analytics;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Work on the numbers 0 to count − 1, shared among threads in blocks; the calling thread is one of them. */
final class Threads {
    private static final int BLOCK = 1024;

    private Threads() {}

    /** Runs the work for every number; the first failure of any thread is thrown to the caller. */
    static void run(int count, int threads, IntConsumer work) {
        blocks(count, BLOCK, threads, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                work.accept(i);
            }
        });
    }

    /** A stretch of numbers to work on. */
    @FunctionalInterface
    interface Stretch {
        void work(int begin, int end);
    }

    /** Runs the work for stretches of at most so many numbers. */
    static void blocks(int count, int size, int threads, Stretch work) {
        if (threads < 1) {
            throw new IllegalArgumentException("Work needs 1 or more threads, not " + threads);
        }
        var next = new AtomicInteger();
        int blocks = (int) (((long) count + size - 1) / size);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        Runnable share = () -> {
            try {
                for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
                    work.work(block * size, (int) Math.min((block + 1L) * size, count));
                }
            } catch (Throwable failure) {
                next.set(blocks);
                failures.add(failure);
            }
        };
        var others = new Thread[Math.max(0, Math.min(threads, blocks) - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = Thread.ofPlatform().name("analytics-" + i).start(share);
        }
        share.run();
        for (var other : others) {
            join(other);
        }
        var failure = failures.poll();
        if (failure instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (failure != null) {
            throw new IllegalStateException("A worker stopped: " + failure, failure);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException wait) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
