package org.zelian.exchange;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.intake.Intake;
import org.zelian.kernel.IdentityKeys;

/** The other formats that a served store takes in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class ExchangeConfiguration {
    @Bean
    Intake interchange(IdentityKeys keys) {
        return Interchange.intake(keys);
    }
}
