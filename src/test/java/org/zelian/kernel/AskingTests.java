package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, how far he sees, why, and as known when. */
class AskingTests {
    @ParameterizedTest
    @CsvSource({
        "120000, 120113, true",
        "120000, 130709, false",
        "410400, 410481, true",
        "410400, 410581, false",
        "120113, 120113, true",
        "120113, 120110, false",
        "100000, 451031, true",
        "'', 451031, true"
    })
    void aRegionSeesEverythingBelowIt(String own, String other, boolean covered) {
        assertThat(Scope.of(own).covers(other)).isEqualTo(covered);
    }

    @Test
    void anActorSeesHisRegionAndDepartment() {
        var actor = new Actor("p.officer", "市场监管", "120113", Set.of("OFFICER", "CONFIRMER"));
        assertThat(actor.scope()).isEqualTo(new Scope("120113", "市场监管"));
        assertThat(actor.has("OFFICER")).isTrue();
        assertThat(actor.has("ADMIN")).isFalse();
        assertThat(Actor.system().scope()).isEqualTo(Scope.everything());
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(" ", "", "", Set.of()));
        Refused.with("REGION", () -> Scope.of("天津"));
    }

    @Test
    void aPurposeSaysSomething() {
        assertThat(new Purpose(" 核验投标资格 ").text()).isEqualTo("核验投标资格");
        Refused.with("PURPOSE_MISSING", () -> new Purpose("  "));
    }

    @Test
    void ticksFollowOneAnother() {
        assertThat(new Tick(7).next()).isEqualTo(new Tick(8)).isGreaterThan(new Tick(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tick(-1));
    }

    @Test
    void aRefusalSaysWhatWasFoundAndWhatToDo() {
        var refusal = new Refusal("ID_LENGTH", "It has 17 characters.", "Read it again.");
        assertThat(refusal).hasMessage("It has 17 characters. Read it again. [ID_LENGTH]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Refusal("id-length", "", ""));
    }
}
