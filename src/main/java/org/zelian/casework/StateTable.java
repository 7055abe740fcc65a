package org.zelian.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which step leads from which state to which, for one kind of case; what is not in it is not allowed. */
public record StateTable(CaseKind kind, List<Move> moves) {
    /** The state of a case that nobody has begun. */
    public static final String NONE = "-";

    public StateTable {
        moves = List.copyOf(moves);
    }

    /** Reads a table: {@code from | step | to | guards | clock | article} a line. */
    static StateTable read(CaseKind kind, String text) {
        var moves = new ArrayList<Move>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var cells = line.split("\\|", -1);
            if (cells.length != 6) {
                throw new IllegalArgumentException("A line of six cells: " + line);
            }
            moves.add(new Move(
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    Stream.of(cells[3].strip().split(" +"))
                            .filter(guard -> !guard.isEmpty())
                            .map(Move.Guard::valueOf)
                            .toList(),
                    cells[4].strip(),
                    cells[5].strip()));
        });
        return new StateTable(kind, moves);
    }

    /** The moves by a step from a state, in the order of the table; empty if it is not allowed. */
    public List<Move> moves(String state, String step) {
        return moves.stream()
                .filter(move -> move.from().equals(state) && move.step().equals(step))
                .toList();
    }

    /** The steps that are allowed in a state. */
    public Set<String> steps(String state) {
        var steps = new LinkedHashSet<String>();
        moves.stream().filter(move -> move.from().equals(state)).forEach(move -> steps.add(move.step()));
        return steps;
    }

    /** What a step may ask for besides the state, whatever that is. */
    public Set<Move.Guard> guards(String step) {
        var guards = new LinkedHashSet<Move.Guard>();
        moves.stream().filter(move -> move.step().equals(step)).forEach(move -> guards.addAll(move.guards()));
        return guards;
    }

    /** Whether there is a step of this name at all. */
    public boolean has(String step) {
        return moves.stream().anyMatch(move -> move.step().equals(step));
    }

    /** Where a step stands in the table: of two on one day the upper is taken first, if both are allowed. */
    int rank(String step) {
        for (int at = 0; at < moves.size(); at++) {
            if (moves.get(at).step().equals(step)) {
                return at;
            }
        }
        return moves.size();
    }

    /** The first move whose guards hold; empty if the step is not allowed at all. */
    Optional<Move> choose(String state, String step, java.util.function.Predicate<Move.Guard> holds) {
        var possible = moves(state, step);
        return possible.stream()
                .filter(move -> move.guards().stream().allMatch(holds))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }
}
