package org.zelian.bench.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.zelian.kernel.Document;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Share;
import org.zelian.kernel.Uscc;

/** What is done for every row that is read: codes, documents and shares checked, the fact written and hashed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OnRows {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final PartyRef HELD = new PartyRef("USCC", "91120113MA90000389");
    private static final PartyRef HOLDER = new PartyRef("CN-ID", "a4t7m2qk3xw5z6c2v7b3n4m5p6");

    /** A unified social credit code. */
    @Benchmark
    public Uscc code() {
        return Uscc.parse("91120113ma90000389");
    }

    /** The number of an identity card. */
    @Benchmark
    public Document document() {
        return Document.citizen("120113190001010011");
    }

    /** A percentage. */
    @Benchmark
    public Share share() {
        return Share.ofPercent("33.333333");
    }

    /** A stake as a fact, with its id. */
    @Benchmark
    public String fact() {
        return Fact.of(
                        FactKind.HOLDS,
                        List.of(HOLDER, HELD),
                        Map.of("equity", "33333333", "voting", "33333333"),
                        Period.since(SINCE),
                        "register")
                .id();
    }
}
