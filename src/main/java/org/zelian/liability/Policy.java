package org.zelian.liability;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Refusal;
import org.zelian.liability.catalogue.RoleTime;

/**
 * What the office decides where the law is silent: role time per rule, which jurisdictions apply, days for a letter.
 *
 * <p>The default is the cautious choice. Every certificate carries the hash of the choices that it rests on.
 */
public record Policy(Map<String, String> settings, Set<String> jurisdictions) {
    private static final String ROLE_TIME = "roleTime.";

    public Policy {
        settings = Map.copyOf(settings);
        jurisdictions = Set.copyOf(jurisdictions);
        for (var entry : settings.entrySet()) {
            check(entry.getKey(), entry.getValue());
        }
    }

    /** The cautious defaults, jurisdictions by the subject's region. */
    public static Policy cautious() {
        return new Policy(Map.of(), Set.of());
    }

    /** The role time chosen for a rule, if the office chose one. */
    public Optional<RoleTime> roleTime(String ruleId) {
        return Optional.ofNullable(settings.get(ROLE_TIME + ruleId)).map(RoleTime::valueOf);
    }

    /** Working days until a letter to a state body is due; no text sets a number. */
    public int noticeDays() {
        return Integer.parseInt(settings.getOrDefault("notice.days", "10"));
    }

    /** SHA-256 over the settings, the same for the same choices in any order. */
    public String hash() {
        return Canonical.sha256Hex(Canonical.json(Map.of(
                "jurisdictions", new TreeSet<>(jurisdictions).stream().toList(), "settings", new TreeMap<>(settings))));
    }

    /** SHA-256 over the choices that a finding by a rule rests on: the rule's role time, and which places govern. */
    public String hash(String ruleId) {
        var own = settings.entrySet().stream()
                .filter(setting -> setting.getKey().equals(ROLE_TIME + ruleId))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Policy(own, jurisdictions).hash();
    }

    private static void check(String key, String value) {
        if (key.startsWith(ROLE_TIME)) {
            try {
                RoleTime.valueOf(value);
            } catch (IllegalArgumentException e) {
                throw new Refusal(
                        "POLICY_VALUE", key + ": " + value, "Use AT_VIOLATION, AT_DECISION, AT_EVENT or CURRENT.");
            }
        } else if (key.equals("notice.days")) {
            if (!value.matches("[1-9][0-9]{0,2}")) {
                throw new Refusal("POLICY_VALUE", key + ": " + value, "Give a number of working days from 1 to 999.");
            }
        } else if (key.equals("repair.minPolicy")) {
            if (!value.matches("STRICTER|SECTOR_SPECIFIC")) {
                throw new Refusal("POLICY_VALUE", key + ": " + value, "Use STRICTER or SECTOR_SPECIFIC.");
            }
        } else {
            throw new Refusal("POLICY_KEY", key, "Known settings: roleTime.<rule>, notice.days, repair.minPolicy.");
        }
    }
}
