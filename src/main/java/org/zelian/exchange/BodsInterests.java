package org.zelian.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zelian.kernel.Fact;
import org.zelian.kernel.Role;
import org.zelian.kernel.Share;

/** What a fact between two parties is called as an interest of BODS. */
final class BodsInterests {
    private BodsInterests() {}

    /** The type of interest that an office is; empty for offices to call which influence would say too much. */
    static Optional<String> ofOffice(Role office) {
        return Optional.ofNullable(
                switch (office) {
                    case DIRECTOR, GOVERNING_MEMBER -> "boardMember";
                    case COUNCIL_CHAIR -> "boardChair";
                    case LEGAL_REPRESENTATIVE,
                            PRINCIPAL,
                            PERSON_IN_CHARGE,
                            MANAGER,
                            SENIOR_MANAGER,
                            FINANCE_MANAGER,
                            ENTERPRISE_LEADER,
                            SCHOOL_HEAD -> "seniorManagingOfficial";
                    case GENERAL_PARTNER, EXECUTIVE_PARTNER -> "controlViaCompanyRulesOrArticles";
                    case INVESTOR, OPERATOR, SPONSOR -> "otherInfluenceOrControl";
                    default -> null;
                });
    }

    /** The interests that a stake is: shares, and votes where they are told apart. */
    static List<Map<String, Object>> ofStake(World.Stated stated) {
        var fact = stated.fact();
        var values = new TreeMap<>(Export.carried(stated));
        List.of("equity", "equityMin", "equityMax", "voting").forEach(values::remove);
        var interests = new ArrayList<Map<String, Object>>();
        var shares = BodsStatement.interest("shareholding", fact.valid(), Details.write("股权 stake", values));
        var share = share(fact);
        if (!share.isEmpty()) {
            shares.put("share", share);
        }
        interests.add(shares);
        fact.value("voting").ifPresent(voting -> {
            var votes = BodsStatement.interest(
                    "votingRights",
                    fact.valid(),
                    Details.write("表决权 votes", Map.of("fact", fact.kind().name())));
            votes.put("share", Map.of("exact", percent(voting)));
            interests.add(votes);
        });
        return interests;
    }

    private static Map<String, Object> share(Fact fact) {
        var share = new LinkedHashMap<String, Object>();
        fact.value("equity").ifPresent(units -> share.put("exact", percent(units)));
        fact.value("equityMin").ifPresent(units -> share.put("minimum", percent(units)));
        fact.value("equityMax").ifPresent(units -> share.put("maximum", percent(units)));
        return share;
    }

    private static BigDecimal percent(String units) {
        return new BigDecimal(new Share(Long.parseLong(units)).percent());
    }
}
