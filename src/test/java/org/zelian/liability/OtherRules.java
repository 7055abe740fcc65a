package org.zelian.liability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** Rules that an office may have instead of the shipped ones: a row whose text ends while another begins, another policy. */
final class OtherRules {
    private static final String ROW = "/catalogue/rules/LAB-01.yaml";

    private OtherRules() {}

    /** The version of 2022 ends the day before that of 2026 begins, which reads another role time and a longer term. */
    static RuleCatalogue withANewVersion(Path folder) throws IOException {
        try (var in = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(ROW))) {
            var shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var last = shipped.substring(shipped.indexOf("  - version: 2022"));
            var begun = last.replace("version: 2022", "version: 2026")
                    .replace("{from: 2022-01-01}", "{from: 2026-08-20}")
                    .replace("held: AT_VIOLATION", "held: AT_DECISION")
                    .replace("term: P3Y", "term: P5Y");
            var ended = shipped.replace("{from: 2022-01-01}", "{from: 2022-01-01, to: 2026-08-19}");
            Files.writeString(folder.resolve("LAB-01.yaml"), ended + begun);
        }
        return ShippedCatalogue.load(folder);
    }

    /** Each differs from the one before: in a version, in the policy as well, in the places that govern. */
    static List<Rulebook> all(Path folder) throws IOException {
        var changed = withANewVersion(folder);
        var atDecision = Map.of("roleTime.JUD-02", "AT_DECISION");
        return List.of(
                new Rulebook(changed, Policy.cautious()),
                new Rulebook(changed, new Policy(atDecision, Set.of())),
                new Rulebook(ShippedCatalogue.load(), new Policy(Map.of(), Set.of("CN-41"))));
    }
}
