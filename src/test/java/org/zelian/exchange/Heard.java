package org.zelian.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zelian.intake.Claim;
import org.zelian.intake.Delivery;
import org.zelian.intake.Mode;
import org.zelian.intake.Rejection;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.RowRefused;
import org.zelian.intake.Sheet;
import org.zelian.intake.Sink;
import org.zelian.intake.Survey;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** What a folder says: facts, refusals and notes, without a store. Also a world to be exported. */
final class Heard implements World {
    static final IdentityKeys KEYS = IdentityKeys.of(new byte[32]);

    final Map<String, Fact> facts = new LinkedHashMap<>();
    final Map<PartyRef, PartyRef> parties = new HashMap<>();
    final List<Rejection> refused = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    static Heard of(Path folder) throws IOException {
        return of(folder, KEYS);
    }

    static Heard of(Path folder, IdentityKeys keys) throws IOException {
        var heard = new Heard();
        var parties = new org.zelian.intake.Parties(keys);
        var handlers = new ArrayList<>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        handlers.addAll(Interchange.intake(keys).handlers());
        var delivery = Delivery.open(folder, Interchange.intake(keys).forms());
        heard.refused.addAll(delivery.rejections());
        var survey = new Survey();
        for (var sheet : delivery.sheets()) {
            sheet.read(
                    Mode.SKIP_ROWS,
                    row -> handler(handlers, sheet).survey(row, sheet.origin().source(), survey),
                    ignored -> {});
        }
        for (var sheet : delivery.sheets()) {
            heard.read(sheet, handler(handlers, sheet), survey);
        }
        return heard;
    }

    /** A world of facts made up. */
    static Heard made(Iterable<Fact> facts) {
        var heard = new Heard();
        facts.forEach(fact -> heard.facts.put(fact.id(), fact));
        return heard;
    }

    private static RowHandler handler(List<RowHandler> handlers, Sheet sheet) {
        return handlers.stream()
                .filter(each -> each.sheets().contains(sheet.type().name()))
                .findFirst()
                .orElseThrow();
    }

    private void read(Sheet sheet, RowHandler handler, Survey survey) throws IOException {
        var sink = sink(sheet.origin().source(), survey);
        if (handler.wantsWholeFile()) {
            var rows = new ArrayList<Row>();
            sheet.read(Mode.SKIP_ROWS, rows::add, refused::add);
            handler.handleAll(rows, sink);
        } else {
            sheet.read(Mode.SKIP_ROWS, row -> sink.at(row, () -> handler.handle(row, sink)), refused::add);
        }
    }

    private Sink sink(String source, Survey survey) {
        return new Sink() {
            @Override
            public void take(Claim claim) {
                if (claim instanceof Claim.Assertion assertion) {
                    facts.put(assertion.fact().id(), assertion.fact());
                    assertion
                            .identifiers()
                            .forEach(further ->
                                    parties.put(further.ref(), assertion.fact().end(0)));
                }
            }

            @Override
            public Survey survey() {
                return survey;
            }

            @Override
            public String source() {
                return source;
            }

            @Override
            public void at(Row row, Runnable speech) {
                try {
                    speech.run();
                } catch (RowRefused refusal) {
                    refused.add(refusal.rejection());
                } catch (Refusal refusal) {
                    refused.add(row.refused("", refusal).rejection());
                }
            }

            @Override
            public void note(Row row, String column, String code, String found, String advice) {
                notes.add(row.line() + " " + column + " " + code + ": " + found);
            }
        };
    }

    PartyRef party(PartyRef ref) {
        return parties.getOrDefault(ref, ref);
    }

    @Override
    public void each(FactKind kind, Consumer<Stated> sink) {
        facts.forEach((id, fact) -> {
            if (fact.kind() == kind) {
                sink.accept(new Stated(
                        id, fact, fact.ends().stream().map(this::party).toList()));
            }
        });
    }

    /** The facts of a kind as text, sorted. */
    List<String> facts(FactKind kind) {
        return facts.values().stream()
                .filter(fact -> fact.kind() == kind)
                .map(fact -> fact.ends() + " " + fact.values() + " " + fact.valid())
                .sorted()
                .toList();
    }
}
