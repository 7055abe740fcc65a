package org.zelian.liability.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.audit.Deeds;
import org.zelian.audit.Looks;
import org.zelian.graph.Graph;
import org.zelian.intake.Intake;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.FactRows;
import org.zelian.liability.OfficeChoices;
import org.zelian.liability.Rulebook;

/** The rules that a served store is traced under, and the questions asked of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class LiabilityConfiguration {
    private static final String HOME = "${zelian.home:${zelian.neo4j.folder:data}}";

    @Bean
    @ConditionalOnMissingBean
    OfficeChoices officeChoices(@Value(HOME) Path home) {
        return OfficeChoices.beside(home);
    }

    @Bean
    @ConditionalOnMissingBean
    Rulebook rulebook(OfficeChoices choices) {
        return choices.rulebook();
    }

    @Bean
    Questions questions(Graph graph, Rulebook book, Clock clock) {
        return new Questions(graph, book, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    WorkingCalendar calendar(OfficeChoices choices) {
        return choices.calendar();
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    Finding finding(Questions questions, Looks looks, IdentityKeys keys) {
        return new Finding(questions, looks, keys);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    Restrictions restrictions(Questions questions) {
        return new Restrictions(questions);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    Drafts drafts(Graph graph, IdentityKeys keys, Clock clock) {
        return new Drafts(graph, keys, clock);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    Decisions decisions(Questions questions, IdentityKeys keys, Drafts drafts, Clock clock) {
        return new Decisions(questions, keys, drafts, new Deeds(questions.graph(), clock));
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    Imports imports(Questions questions, List<Intake> rooms) {
        return new Imports(questions, Intake.of(rooms));
    }

    @Bean
    Intake factRows(IdentityKeys keys) {
        return Intake.of(FactRows.handlers(keys));
    }

    // The key lies beside the store; without it numbers can no longer be matched.
    @Bean
    @ConditionalOnMissingBean
    IdentityKeys identityKeys(@Value(HOME) Path home) {
        return IdentityKeys.loadOrCreate(home.resolve("identity.key"));
    }
}
