package org.zelian.warning.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.graph.Graph;
import org.zelian.liability.RiskSigns;
import org.zelian.liability.Rulebook;
import org.zelian.warning.Marks;

/** The marks that a counter check shows beside its answer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class MarksConfiguration {
    @Bean
    RiskSigns riskSigns(Graph graph, Rulebook book) {
        return new Marks(graph, book);
    }
}
