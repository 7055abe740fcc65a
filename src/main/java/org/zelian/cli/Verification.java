package org.zelian.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.zelian.cli.tables.People;
import org.zelian.kernel.FactKind;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Certificate;
import org.zelian.liability.Engine;
import org.zelian.liability.Evidence;
import org.zelian.liability.Support;
import org.zelian.liability.Traced;

/**
 * Derives certificates anew from a folder or store: reads the facts again, runs the engine on exactly them, compares the
 * text; and looks for certificates that are not there.
 */
final class Verification {
    private final Ground ground;
    private final LocalDate day;
    private final Engine engine;
    private final People people = new People();
    private final Map<String, Evidence> known = new HashMap<>();
    private final Map<String, Support> derived = new TreeMap<>();
    private final Differences differences;
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    /**
     * What came out.
     *
     * @param all certificates read
     * @param rederived those that came out the same, to the byte
     * @param findings what differs, in the order of the certificates
     */
    record Result(int all, int rederived, List<Finding> findings) {
        boolean isWhole() {
            return all == rederived && findings.isEmpty();
        }
    }

    /** One thing that differs, and how many certificates it concerns. */
    record Finding(String code, String text, int certificates) {}

    Verification(Ground ground, LocalDate day) {
        this.ground = ground;
        this.day = day;
        this.engine = new Engine(ground.book());
        ground.each((group, done, of) -> group.forEach(this::learn));
        this.differences = new Differences(ground, people);
    }

    private void learn(Traced traced) {
        people.learn(traced.file());
        for (var kind : FactKind.values()) {
            traced.file().of(kind).forEach(evidence -> known.put(evidence.id(), evidence));
        }
        traced.findings().supports().stream()
                .filter(support -> support.on(day).isPresent())
                .forEach(support -> derived.put(support.id(), support));
    }

    /** Checks certificates against the ground, both ways. */
    Result of(List<Proof> proofs) {
        int same = 0;
        var seen = new HashMap<String, Proof>();
        for (var proof : proofs) {
            seen.put(proof.support(), proof);
            if (rederived(proof)) {
                same++;
            }
        }
        derived.forEach((id, support) -> {
            if (!seen.containsKey(id)) {
                note(
                        "CERTIFICATE_MISSING",
                        "由此得出而结果中没有 · derived here and missing there: "
                                + support.rule().id() + " " + who(support) + ", "
                                + support.act().decision().number());
            }
        });
        return new Result(proofs.size(), same, List.copyOf(findings.values()));
    }

    private boolean rederived(Proof proof) {
        if (!proof.intact()) {
            note(
                    "CERTIFICATE_CHANGED",
                    "证书 " + proof.support() + " 写出后被改动 · was changed after it was written (" + proof.rule() + ")");
            return false;
        }
        var missing = proof.facts().stream().filter(this::differs).toList();
        for (var fact : missing) {
            note("FACT_CHANGED", differences.of(fact, known.get(fact.id())));
        }
        if (!missing.isEmpty()) {
            return false;
        }
        var again = engine.trace(new CaseFile(proof.subject(), proof.facts())).supports().stream()
                .filter(support -> support.id().equals(proof.support()))
                .findFirst()
                .map(support -> Certificate.of(support, ground.book()).json());
        if (again.equals(Optional.of(proof.json()))) {
            return true;
        }
        note("ANSWER_DIFFERS", otherAnswer(proof, again));
        return false;
    }

    private boolean differs(Evidence cited) {
        var here = known.get(cited.id());
        if (here == null) {
            return !differences.believes(cited.id());
        }
        return !Objects.equals(here.voided(), cited.voided()) || !here.readFor().equals(cited.readFor());
    }

    private String otherAnswer(Proof proof, Optional<String> again) {
        var book = ground.book();
        var version = String.valueOf(proof.content().get("engine"));
        if (!version.equals(Engine.VERSION)) {
            return "引擎版本不同 · another version of the engine: 证书 certificate " + version + ", 此处 here " + Engine.VERSION;
        }
        var catalogue = book.catalogueHash(proof.rule(), proof.facts());
        if (catalogue.isEmpty()) {
            return "此规则不在目录中 · the rule is not in the catalogue here: " + proof.rule();
        }
        if (!catalogue.get().equals(proof.content().get("catalogue"))) {
            return "规则、措施或名单不同 · the rule, its measures or lists are others: " + proof.rule() + ", 证书 certificate "
                    + start(proof, "catalogue") + ", 此处 here " + start(catalogue.get());
        }
        var policy = book.policy().hash(proof.rule().id());
        if (!policy.equals(proof.content().get("policy"))) {
            return "政策设置不同 · another policy (trace.yaml): " + proof.rule() + ", 证书 certificate "
                    + start(proof, "policy") + ", 此处 here " + start(policy);
        }
        return "同样的事实得出另一结论 · the same facts give another answer: " + proof.rule() + " " + proof.support()
                + (again.isEmpty() ? " (不再成立 · no longer derived)" : "");
    }

    private static String start(Proof proof, String key) {
        return start(String.valueOf(proof.content().get(key)));
    }

    private static String start(String hash) {
        return hash.substring(0, Math.min(8, hash.length()));
    }

    private String who(Support support) {
        return support.entity()
                ? people.name(support.act().subject())
                : people.name(support.person()) + " " + people.ref(support.person());
    }

    private void note(String code, String text) {
        findings.merge(
                code + text,
                new Finding(code, text, 1),
                (one, other) -> new Finding(code, text, one.certificates() + 1));
    }
}
