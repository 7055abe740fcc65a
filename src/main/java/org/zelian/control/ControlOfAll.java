package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.zelian.analytics.ControlMap;
import org.zelian.analytics.Network;
import org.zelian.analytics.Reach;
import org.zelian.analytics.VotingControl;
import org.zelian.kernel.PartyRef;

/**
 * Who stands at the top of every organisation on one day, by voting control: from arrays for all but those below
 * something that arrays do not hold, such as a group in concert; for these by the engine, from the facts above each.
 */
public final class ControlOfAll {
    private final Snapshot snapshot;
    private final LocalDate day;
    private final ControlMap map;
    private final BitSet apart;

    private ControlOfAll(Snapshot snapshot, LocalDate day, ControlMap map, BitSet apart) {
        this.snapshot = snapshot;
        this.day = day;
        this.map = map;
        this.apart = apart;
    }

    static ControlOfAll of(Snapshot snapshot, LocalDate day, int threads) {
        var map = VotingControl.on(snapshot.network(), (int) day.toEpochDay()).all(threads);
        return new ControlOfAll(snapshot, day, map, apart(snapshot, day));
    }

    /** Those that the arrays cannot answer on a day. */
    static BitSet apart(Snapshot snapshot, LocalDate day) {
        var apart = new BitSet();
        var below = new ArrayList<Integer>();
        for (long at = 0; at < snapshot.seeds().byteSize(); at += 8) {
            long seed = snapshot.seeds().get(Bytes.LONG, at);
            apart.set((int) (seed >>> 32));
            if ((int) seed != 0) {
                below.add((int) (seed >>> 32));
            }
        }
        int[] starts = below.stream().mapToInt(Integer::intValue).toArray();
        for (int node : Reach.on(snapshot.network(), (int) day.toEpochDay()).below(starts)) {
            apart.set(node);
        }
        return apart;
    }

    /**
     * Somebody who controls and whom nobody controls.
     *
     * @param parties one; several that control each other, or act as one without a lead
     */
    public record Top(List<PartyRef> parties) {}

    /** How many organisations and others are left to the engine. */
    public int apart() {
        return apart.cardinality();
    }

    /** Whether one is left to the engine. */
    boolean isApart(PartyRef organisation) {
        int node = snapshot.node(organisation);
        return node >= 0 && apart.get(node);
    }

    /** How many pairs of a controller and what it controls the arrays have. */
    public long pairs() {
        return map.pairs();
    }

    /** Who certainly stands at the top of an organisation, in the order of their references; nobody if none is known. */
    public List<Top> above(PartyRef organisation) {
        int node = snapshot.node(organisation);
        return node < 0 ? List.of() : above(node, snapshot.reach(day));
    }

    private List<Top> above(int node, Reach reach) {
        return apart.get(node) ? byEngine(node, reach) : byArrays(node);
    }

    private List<Top> byArrays(int node) {
        var tops = new ArrayList<Top>();
        for (int[] group : map.ultimate(node)) {
            tops.add(new Top(
                    Arrays.stream(group).mapToObj(snapshot::ref).sorted().toList()));
        }
        return sorted(tops);
    }

    private List<Top> byEngine(int node, Reach reach) {
        var answers = new Determination(snapshot.facts(node, reach), snapshot.ref(node), day, ControlPolicy.standard())
                .actual();
        var tops = new ArrayList<Top>();
        for (var answer : answers) {
            if (!answer.parties().isEmpty() && !answer.flags().contains(Flag.POSSIBLE)) {
                tops.add(new Top(new TreeSet<>(answer.parties()).stream().toList()));
            }
        }
        return sorted(tops);
    }

    private static List<Top> sorted(List<Top> tops) {
        return tops.stream()
                .sorted((a, b) -> a.parties().getFirst().compareTo(b.parties().getFirst()))
                .toList();
    }

    /** Takes organisations with who stands at their top; several threads may call it at once. */
    @FunctionalInterface
    public interface Visitor {
        /** Takes one organisation that somebody controls. */
        void top(PartyRef organisation, List<Top> tops);
    }

    /** Shows every organisation that somebody certainly controls, in no order, worked on by so many threads. */
    public void each(int threads, Visitor visitor) {
        each(threads, node -> true, visitor);
    }

    /** As {@link #each(int, Visitor)}, only those that the engine answers: what the arrays cannot. */
    public void eachApart(int threads, Visitor visitor) {
        each(threads, apart::get, visitor);
    }

    private void each(int threads, java.util.function.IntPredicate wanted, Visitor visitor) {
        var next = new AtomicInteger();
        var workers = new ArrayList<Thread>();
        var failures = new ArrayList<RuntimeException>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().name("control-" + i).start(() -> {
                try {
                    work(next, wanted, visitor);
                } catch (RuntimeException failed) {
                    synchronized (failures) {
                        failures.add(failed);
                    }
                }
            }));
        }
        for (var worker : workers) {
            join(worker);
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private void work(AtomicInteger next, java.util.function.IntPredicate wanted, Visitor visitor) {
        var network = snapshot.network();
        var reach = snapshot.reach(day);
        int size = 4096;
        for (int from = next.getAndAdd(size); from < network.nodes(); from = next.getAndAdd(size)) {
            for (int node = from; node < Math.min(from + size, network.nodes()); node++) {
                if (held(network, node) && wanted.test(node) && snapshot.stands(node)) {
                    var tops = above(node, reach);
                    if (!tops.isEmpty()) {
                        visitor.top(snapshot.ref(node), tops);
                    }
                }
            }
        }
    }

    private static boolean held(Network network, int node) {
        return network.end(node) > network.begin(node);
    }

    private static void join(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException wait) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
