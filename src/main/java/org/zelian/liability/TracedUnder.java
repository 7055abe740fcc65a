package org.zelian.liability;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Rule;
import org.zelian.sanction.ListType;
import org.zelian.sanction.TriggerCodes;

/**
 * Under which rules everybody was traced, piece by piece, and which acts each piece may concern: so that a changed rule,
 * list or choice of the office leads to the subjects of those acts and to nobody else.
 *
 * <p>A piece is what it is called and the acts that it concerns, with the hash of its content: {@code LAB-01 (2022, CN)
 * LISTING:LAB}. {@code *} stands for every code of a kind, or for everybody.
 */
record TracedUnder(SortedMap<String, String> pieces) {
    private static final String EVERYBODY = "*";
    private static final String BETWEEN = "\t";
    private static final String UNSETTLED = "";

    /** The rules as they are now. */
    static TracedUnder of(Rulebook book) {
        var pieces = new TreeMap<String, String>();
        pieces.put("engine" + BETWEEN + EVERYBODY, Engine.VERSION);
        pieces.put("shared" + BETWEEN + EVERYBODY, book.rules().hashOfShared());
        pieces.put(
                "jurisdictions" + BETWEEN + EVERYBODY,
                String.join(" ", new TreeSet<>(book.policy().jurisdictions())));
        for (var rule : book.rules().rules()) {
            pieces.put(
                    rule.key() + BETWEEN + String.join(" ", acts(rule)),
                    book.rules().hash(rule.key()).orElseThrow()
                            + book.policy()
                                    .roleTime(rule.id())
                                    .map(time -> " " + time)
                                    .orElse(""));
        }
        for (ListType list : book.rules().names().lists().all()) {
            pieces.put(
                    "list " + list.code() + BETWEEN + String.join(" ", acts(TriggerKind.LISTING, list.code())),
                    book.rules().hashOfList(list.code()).orElseThrow());
        }
        return new TracedUnder(pieces);
    }

    /** As it was noted in a store; what is noted otherwise leaves no piece that fits. */
    static TracedUnder read(List<String> lines) {
        var pieces = new TreeMap<String, String>();
        for (var line : lines) {
            int at = line.lastIndexOf(BETWEEN);
            pieces.put(line.substring(0, Math.max(at, 0)), line.substring(at + 1));
        }
        return new TracedUnder(pieces);
    }

    List<String> lines() {
        return pieces.entrySet().stream()
                .map(piece -> piece.getKey() + BETWEEN + piece.getValue())
                .toList();
    }

    /** The acts that a change to other rules may concern, as {@code LISTING:LAB}, {@code LISTING:*} or {@code *}. */
    SortedSet<String> concernedBy(TracedUnder others) {
        var acts = new TreeSet<String>();
        for (var piece : changed(others)) {
            acts.addAll(List.of(piece.substring(piece.indexOf(BETWEEN) + 1).split(" ")));
        }
        return acts;
    }

    /** Whether a change to other rules may concern anybody at all. */
    boolean concernsEverybody(TracedUnder others) {
        return concernedBy(others).contains(EVERYBODY);
    }

    /** While some are traced under these rules and some under others: whatever differs fits neither of them. */
    TracedUnder onTheWayTo(TracedUnder others) {
        var between = new TreeMap<>(pieces);
        changed(others).forEach(piece -> between.put(piece, UNSETTLED));
        return new TracedUnder(between);
    }

    private Collection<String> changed(TracedUnder others) {
        var all = new TreeSet<>(pieces.keySet());
        all.addAll(others.pieces.keySet());
        all.removeIf(piece -> pieces.containsKey(piece) && pieces.get(piece).equals(others.pieces.get(piece)));
        return all;
    }

    /** What may start a rule. A decision against a state body is its recognised dishonesty, whatever its code. */
    private static SortedSet<String> acts(Rule rule) {
        var acts = new TreeSet<String>();
        for (var code : rule.triggerCodes()) {
            boolean any = code.equals(TriggerCodes.ANY_PENALTY) || code.equals(TriggerCodes.ANY_BLACK);
            acts.addAll(acts(rule.triggerKind(), any ? EVERYBODY : code));
            if (rule.triggerKind() == TriggerKind.EVENT && Engine.IMPLIED.contains(code)) {
                Engine.IMPLYING.forEach(kind -> acts.addAll(acts(kind, EVERYBODY)));
            }
        }
        return acts;
    }

    private static List<String> acts(TriggerKind kind, String code) {
        return Act.words(kind).stream().map(word -> word + ":" + code).toList();
    }
}
