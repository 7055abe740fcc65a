package org.zelian.casework.web;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.audit.Deeds;
import org.zelian.casework.CaseEntries;
import org.zelian.casework.CaseRows;
import org.zelian.casework.CaseRules;
import org.zelian.graph.Graph;
import org.zelian.intake.FurtherRows;
import org.zelian.intake.Parties;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.Rulebook;

/** The casework of a served store. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class CaseworkConfiguration {
    /** Files of casework that are sent to the server. */
    @Bean
    FurtherRows caseRows() {
        return keys -> CaseRows.handlers(new Parties(keys));
    }

    @Bean
    CaseEntries caseEntries(Graph graph, Rulebook book, WorkingCalendar calendar, IdentityKeys keys, Clock clock) {
        return new CaseEntries(graph, CaseRules.shipped(book, calendar), keys, new Deeds(graph, clock));
    }
}
