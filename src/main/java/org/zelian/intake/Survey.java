package org.zelian.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;

/**
 * What the first pass over a delivery saw: under which names each document and each row number appears.
 *
 * <p>Order of rows does not matter. 48 bytes for one under one name at most; only those under several names cost more.
 */
public final class Survey {
    private static final long KNOWN_ALREADY = 1L << 40;
    private static final int ASKED = 5_000;
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Cf}·•・.‧]");

    private long[] documents = new long[1 << 10];
    private long[] names = new long[1 << 10];
    private long[] votes = new long[1 << 10];
    private int size;
    private final Map<Long, Map<Long, Long>> disputed = new HashMap<>();
    private final List<PartyRef> unasked = new ArrayList<>();
    private final @Nullable Names store;

    /** What a row's name is worth, against the other names of the same document. */
    public enum Verdict {
        /** The only name, or the most frequent one. */
        ACCEPTED,
        /** Another name is more frequent. */
        MINORITY,
        /** Several names are equally frequent: nobody can say whose document it is. */
        TIE
    }

    /** The names under which a store knows documents; asked some thousand at a time. */
    @FunctionalInterface
    interface Names {
        void tell(List<PartyRef> documents, Survey survey);
    }

    /** A survey of a delivery alone. */
    public Survey() {
        this(null);
    }

    Survey(@Nullable Names store) {
        this.store = store;
    }

    /** The form in which two spellings of a name are compared; never the form that is stored. */
    public static String spelling(String name) {
        return FILLING.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Counts a row that gives a name to a document. */
    public void vote(PartyRef document, String name) {
        count(hash(document.toString()), hash(spelling(name)), 1);
        if (store != null && document.isPerson()) {
            unasked.add(document);
            if (unasked.size() >= ASKED) {
                askStore();
            }
        }
    }

    /** Says under which name the store knows a document: no number of rows outvotes it. */
    public void known(PartyRef document, String name) {
        count(hash(document.toString()), hash(spelling(name)), KNOWN_ALREADY);
    }

    /** Asks the store about the documents seen since it was asked last. */
    void askStore() {
        if (store != null && !unasked.isEmpty()) {
            store.tell(List.copyOf(unasked), this);
            unasked.clear();
        }
    }

    public Verdict verdict(PartyRef document, String name) {
        var all = disputed.get(hash(document.toString()));
        if (all == null) {
            return Verdict.ACCEPTED;
        }
        long most = all.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        boolean tie = all.values().stream().filter(count -> count == most).count() > 1;
        return tie
                ? Verdict.TIE
                : all.getOrDefault(hash(spelling(name)), 0L) == most ? Verdict.ACCEPTED : Verdict.MINORITY;
    }

    /** Whether some row of persons shows the document. */
    public boolean sees(PartyRef document) {
        return documents[slot(hash(document.toString()))] != 0;
    }

    private void count(long document, long name, long weight) {
        int slot = slot(document);
        if (documents[slot] == 0) {
            documents[slot] = document;
            names[slot] = name;
            votes[slot] = weight;
            size++;
            growIfHalfFull();
            return;
        }
        @Nullable Map<Long, Long> all = disputed.get(document);
        if (all == null) {
            if (names[slot] == name) {
                votes[slot] += weight;
                return;
            }
            all = new HashMap<>();
            all.put(names[slot], votes[slot]);
            disputed.put(document, all);
        }
        all.merge(name, weight, Long::sum);
    }

    private int slot(long document) {
        int slot = (int) (document >>> 20) & documents.length - 1;
        while (documents[slot] != 0 && documents[slot] != document) {
            slot = slot + 1 & documents.length - 1;
        }
        return slot;
    }

    private void growIfHalfFull() {
        if (size * 2 < documents.length) {
            return;
        }
        long[] oldDocuments = documents;
        long[] oldNames = names;
        long[] oldVotes = votes;
        documents = new long[oldDocuments.length * 2];
        names = new long[documents.length];
        votes = new long[documents.length];
        for (int i = 0; i < oldDocuments.length; i++) {
            if (oldDocuments[i] != 0) {
                int slot = slot(oldDocuments[i]);
                documents[slot] = oldDocuments[i];
                names[slot] = oldNames[i];
                votes[slot] = oldVotes[i];
            }
        }
    }

    /** 64 bits that spread well; never 0, which marks a free place. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
