package org.zelian.casework.web;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.audit.Deeds;
import org.zelian.audit.LookTrail;
import org.zelian.casework.CaseEntries;
import org.zelian.casework.CaseRows;
import org.zelian.casework.CaseRules;
import org.zelian.casework.TaskBoard;
import org.zelian.graph.Graph;
import org.zelian.intake.Intake;
import org.zelian.intake.Parties;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.Rulebook;

/** The casework of a served store. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class CaseworkConfiguration {
    @Bean
    CaseRules caseRules(Rulebook book, WorkingCalendar calendar) {
        return CaseRules.shipped(book, calendar);
    }

    @Bean
    CaseEntries caseEntries(Graph graph, CaseRules rules, IdentityKeys keys, LookTrail looks, Clock clock) {
        return new CaseEntries(graph, rules, keys, new Deeds(graph, clock), looks);
    }

    @Bean
    TaskBoard taskBoard(Graph graph, CaseRules rules) {
        return new TaskBoard(graph, rules);
    }

    @Bean
    LookTrail lookTrail(@Value("${zelian.home:${zelian.neo4j.folder:data}}") Path home) {
        return LookTrail.beside(home);
    }

    /** Files of casework that are sent to the server. */
    @Bean
    Intake caseRows(IdentityKeys keys) {
        return Intake.of(CaseRows.handlers(new Parties(keys)));
    }
}
