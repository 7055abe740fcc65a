package org.zelian.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zelian.intake.Claim;
import org.zelian.intake.Mode;
import org.zelian.intake.Need;
import org.zelian.intake.Parties;
import org.zelian.intake.Rejection;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sheet;
import org.zelian.intake.SheetType;
import org.zelian.intake.Sink;
import org.zelian.intake.Survey;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Evidence;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** A folder read as intake reads it, but into memory: which facts come out, which rows are refused, and why. */
final class Reading implements Sink {
    private static final String SOURCE = "样本";

    private final List<RowHandler> handlers = new ArrayList<>();
    private final Survey survey = new Survey();
    private final Set<PartyRef> persons = new HashSet<>();
    private final Map<PartyRef, LocalDate> ended = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private String file = "";
    final List<Rejection> refused = new ArrayList<>();
    /** {@code file CODE} of rows that need what is not so. */
    final List<String> missed = new ArrayList<>();

    final List<String> notes = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final Map<FactKind, Integer> facts = new HashMap<>();

    private Reading() {
        var parties = new Parties(IdentityKeys.of(new byte[32]));
        handlers.addAll(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
    }

    static Reading of(Path folder) throws IOException {
        var reading = new Reading();
        List<Path> files;
        try (Stream<Path> there = Files.list(folder)) {
            files = there.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path path : files) {
            reading.each(path, (handler, row) -> handler.survey(row, SOURCE, reading.survey), false);
        }
        for (Path path : files) {
            reading.file = String.valueOf(path.getFileName());
            reading.each(path, (handler, row) -> handler.handle(row, reading), true);
        }
        reading.settle();
        return reading;
    }

    private interface Use {
        void row(RowHandler handler, Row row);
    }

    private void each(Path path, Use use, boolean report) throws IOException {
        SheetType type = SheetType.ofFile(String.valueOf(path.getFileName())).orElse(null);
        if (type == null) {
            return;
        }
        RowHandler handler = handlers.stream()
                .filter(candidate -> candidate.sheets().contains(type.name()))
                .findFirst()
                .orElseThrow();
        List<Row> whole = new ArrayList<>();
        boolean together = report && handler.wantsWholeFile();
        Sheet.csv(type, path)
                .read(
                        Mode.SKIP_ROWS,
                        row -> {
                            if (together) {
                                whole.add(row);
                            } else {
                                use.row(handler, row);
                            }
                        },
                        rejection -> {
                            if (report) {
                                refused.add(rejection);
                            }
                        });
        if (together) {
            handler.handleAll(whole, this);
        }
    }

    private void settle() {
        for (int at = 0; at < needs.size(); at++) {
            Need need = needs.get(at);
            if (need instanceof Need.KnownPerson known && !persons.contains(known.person())) {
                missed.add(waiting.get(at) + " PERSON_UNKNOWN");
            }
            if (need instanceof Need.NotDeregistered alive
                    && !alive.day().isBefore(ended.getOrDefault(alive.organisation(), LocalDate.MAX))) {
                missed.add(waiting.get(at) + " " + alive.code());
            }
        }
    }

    @Override
    public void take(Claim claim) {
        if (!(claim instanceof Claim.Assertion assertion)) {
            return;
        }
        var fact = assertion.fact();
        facts.merge(fact.kind(), 1, Integer::sum);
        var voided = assertion.voided();
        evidence.add(voided == null ? Evidence.of(fact) : Evidence.voided(fact, voided.day(), voided.document()));
        if (fact.kind() == FactKind.PERSON) {
            persons.add(fact.ends().getFirst());
            assertion.identifiers().forEach(identifier -> persons.add(identifier.ref()));
        }
        if (fact.kind() == FactKind.PROFILE) {
            fact.value("dereg").ifPresent(day -> ended.put(fact.ends().getFirst(), LocalDate.parse(day)));
        }
        for (Need need : assertion.needs()) {
            waiting.add(file);
            needs.add(need);
        }
    }

    @Override
    public Survey survey() {
        return survey;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public void at(Row row, Runnable speech) {
        speech.run();
    }

    @Override
    public void note(Row row, String column, String code, String found, String advice) {
        notes.add(file + " " + code);
    }
}
