package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestingTests {
    @Test
    void everyCauseIsSaidOnceInTheWordsOfItsSource() {
        var resting = Resting.of(List.of(
                Resting.stay("诉讼期间停止执行").line(),
                "OBJECTION 异议核实中, 暂不执行 (an objection is being verified)",
                "OBJECTION 异议核实中, 暂不执行 (an objection is being verified)",
                "SUSPENDED 重整期间"));
        assertThat(resting.sentence()).isEqualTo("异议核实中、诉讼期间停止执行、暂停执行 (重整期间), 暂不适用");
        assertThat(resting.en()).isEqualTo("an objection is being verified; stayed by review or court; paused: 重整期间");
    }
}
