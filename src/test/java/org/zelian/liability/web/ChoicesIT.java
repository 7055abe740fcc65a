package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.zelian.kernel.Uscc;
import org.zelian.liability.OfficeChoices;

/** The same story in an office that reads LAB-01 as of the day of the decision, by the choices beside its store. */
@ContextConfiguration(initializers = ChoicesIT.Written.class)
class ChoicesIT extends ApiStore {
    static final class Written implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Files.createDirectories(folder());
                Files.writeString(folder().resolve(OfficeChoices.FILE), "policy: {roleTime.LAB-01: AT_DECISION}");
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    @Test
    void whatAServedStoreAnswersFollowsTheChoicesOfItsOffice() {
        var answer = questions.about(Uscc.parse(E03), null, null);

        assertThat(answer.traced().findings().supports().stream()
                        .filter(support -> support.rule().id().equals("LAB-01"))
                        .filter(support -> !support.named() && !support.entity())
                        .map(support -> support.roleTime() + " " + support.person())
                        .collect(Collectors.toSet()))
                .as("the one who led on the day of the decision, not the one at the violation")
                .hasSize(1)
                .allMatch(found -> found.startsWith("AT_DECISION"));
    }
}
