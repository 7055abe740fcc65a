package org.zelian.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.intake.Handled;

class HoldingRowsTests {
    private static final String HEADER =
            "held,holder_kind,holder,equity_pct,voting_pct,from,to,equity_min,equity_max,amount,total\n";
    private final HoldingRows holdings = new HoldingRows(TestParties.PARTIES);

    private Handled read(String row) {
        return Handled.by(holdings, "holdings", HEADER + row);
    }

    @Test
    void sharesAreExact() {
        var fact = read("91120113MA9000011H,ORG,91120113MA900002X9,50.000001,,2020-01-01,,,,,")
                .only()
                .fact();
        assertThat(fact.value("equity")).contains("50000001");
        assertThat(fact.value("voting")).isEmpty();
    }

    @Test
    void contributionsThatDivideGiveAShare() {
        var fact = read("91120113MA9000011H,,91120113MA900002X9,,,2020-01-01,,,,250000,1000000")
                .only()
                .fact();
        assertThat(fact.value("equity")).contains("25000000");
    }

    @Test
    void contributionsThatDoNotDivideGiveABand() {
        var fact = read("91120113MA9000011H,,91120113MA900002X9,,,2020-01-01,,,,1,3")
                .only()
                .fact();
        assertThat(fact.value("equity")).isEmpty();
        assertThat(fact.value("equityMin")).contains("33333333");
        assertThat(fact.value("equityMax")).contains("33333334");
    }

    @Test
    void aSharesTellsMoreThanContributions() {
        var fact = read("91120113MA9000011H,,91120113MA900002X9,30,,2020-01-01,,,,1,3")
                .only()
                .fact();
        assertThat(fact.value("equity")).contains("30000000");
    }

    @Test
    void theStateHoldsByItsAgencyOrByName() {
        assertThat(read("91410481MA9000054X,STATE,11410481MA9000134R,100,100,2015-01-01,,,,,")
                        .only()
                        .fact()
                        .end(0))
                .hasToString("USCC:11410481MA9000134R");
        assertThat(read("91410481MA9000054X,STATE,舞钢市人民政府,100,100,2015-01-01,,,,,")
                        .only()
                        .fact()
                        .end(0))
                .hasToString("SRC:S:STATE/舞钢市人民政府");
    }

    @Test
    void anOrganisationWhereAPersonIsAskedForIsRefused() {
        assertThat(read("91410481MA9000054X,PERSON,11410481MA9000134R,100,,2015-01-01,,,,,").refused)
                .singleElement()
                .asString()
                .endsWith(" holder");
    }

    @Test
    void moreThanTheTotalIsRefused() {
        assertThat(read("91120113MA9000011H,,91120113MA900002X9,,,2020-01-01,,,,4,3").refused)
                .containsExactly("AMOUNT_ABOVE_TOTAL amount");
    }
}
