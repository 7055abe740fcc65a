package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zelian.intake.Survey.Verdict;
import org.zelian.kernel.PartyRef;

class SurveyTests {
    private static final PartyRef DOCUMENT = new PartyRef("CN-ID", "t1");
    private final Survey survey = new Survey();

    @Test
    void theMoreFrequentNameIsAccepted() {
        survey.vote(DOCUMENT, "张壹");
        survey.vote(DOCUMENT, "张一");
        assertThat(survey.verdict(DOCUMENT, "张一")).isEqualTo(Verdict.TIE);
        survey.vote(DOCUMENT, "张一");
        assertThat(survey.verdict(DOCUMENT, "张一")).isEqualTo(Verdict.ACCEPTED);
        assertThat(survey.verdict(DOCUMENT, "张壹")).isEqualTo(Verdict.MINORITY);
    }

    @Test
    void aNameThatTheStoreKnowsIsNotOutvoted() {
        survey.vote(DOCUMENT, "张壹");
        survey.vote(DOCUMENT, "张壹");
        survey.known(DOCUMENT, "张一");
        assertThat(survey.verdict(DOCUMENT, "张壹")).isEqualTo(Verdict.MINORITY);
    }

    @Test
    void agreesWithAPlainCountOnRandomVotes() {
        var random = new Random(7);
        var counts = new HashMap<PartyRef, Map<String, Integer>>();
        var votes = new ArrayList<Map.Entry<PartyRef, String>>();
        for (int i = 0; i < 5_000; i++) {
            var document = new PartyRef("CN-ID", "t" + random.nextInt(2_000));
            var name = "n" + random.nextInt(2);
            votes.add(Map.entry(document, name));
            counts.computeIfAbsent(document, key -> new HashMap<>()).merge(name, 1, Integer::sum);
        }
        Collections.shuffle(votes, random);
        votes.forEach(vote -> survey.vote(vote.getKey(), vote.getValue()));
        counts.forEach((document, names) -> names.forEach((name, count) -> {
            var other = names.size() == 1 ? 0 : names.get(name.equals("n0") ? "n1" : "n0");
            var expected = count > other ? Verdict.ACCEPTED : count == other ? Verdict.TIE : Verdict.MINORITY;
            assertThat(survey.verdict(document, name)).isEqualTo(expected);
        }));
        assertThat(List.of(survey.sees(new PartyRef("CN-ID", "t1")), survey.sees(new PartyRef("CN-ID", "unseen"))))
                .containsExactly(true, false);
    }
}
