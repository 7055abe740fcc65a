package org.zelian.warning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.liability.catalogue.Mode;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.liability.catalogue.Term;

/** What warnings ask the catalogue: the basis of a ban, whether it is for life, which rule alerts to employing. */
final class Rules {
    private static final String EMPLOYED = "BARRED_PERSON_EMPLOYED";
    private static final Pattern SECTORS = Pattern.compile("barredSector\\s+in\\s+\\{([A-Z_, ]+)}");

    private final Map<String, Rule> versions = new HashMap<>();
    private final Map<String, List<Rule>> alerts = new HashMap<>();

    Rules(RuleCatalogue catalogue) {
        for (var rule : catalogue.rules()) {
            versions.putIfAbsent(rule.id() + "/" + rule.version(), rule);
            if (rule.enabled()
                    && rule.mode() == Mode.ALERT
                    && rule.triggerCodes().contains(EMPLOYED)) {
                sectors(rule).forEach(sector -> alerts.merge(sector, List.of(rule), Rules::joined));
            }
        }
    }

    /** Gives the sectors in which employing a barred person is an event of its own. */
    Set<String> alertSectors() {
        return new TreeSet<>(alerts.keySet());
    }

    /** Gives the rule that alerts to employing in a sector on a day. */
    Optional<Rule> alert(String sector, LocalDate day) {
        return alerts.getOrDefault(sector, List.of()).stream()
                .filter(rule -> rule.governs(day))
                .findFirst();
    }

    /** A ban as a sentence names it: rule, basis, document, days. */
    String told(Bar bar) {
        var rule = find(bar);
        var end = rule != null && rule.term() instanceof Term.Lifetime ? "终身" : "解除";
        return Stream.of(bar.rule(), rule == null ? "" : rule.basis(), bar.decision(), Days.span(bar.days(), end))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private @Nullable Rule find(Bar bar) {
        return versions.get(bar.rule() + "/" + bar.version());
    }

    private static Stream<String> sectors(Rule rule) {
        var named = SECTORS.matcher(rule.condition().text());
        return named.find() ? Stream.of(named.group(1).split("\\s*,\\s*")) : Stream.empty();
    }

    private static List<Rule> joined(List<Rule> some, List<Rule> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
