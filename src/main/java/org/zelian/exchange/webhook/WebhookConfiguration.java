package org.zelian.exchange.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.graph.Graph;
import org.zelian.graph.Lease;
import org.zelian.kernel.IdentityKeys;

/** The relay of a served store. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class WebhookConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Bean
    Receivers receivers(Graph graph, IdentityKeys keys, Clock clock) {
        return new Receivers(graph, keys, clock);
    }

    @Bean
    Post post() {
        return new Post(PATIENCE);
    }

    @Bean
    RelayLoop relayLoop(
            Graph graph,
            Receivers receivers,
            Post post,
            Clock clock,
            @Value("${zelian.webhooks.every:PT2S}") Duration every) {
        var lease = new Lease(graph, "webhooks", UUID.randomUUID().toString(), LEASE);
        return new RelayLoop(new Relay(graph, receivers, post, lease, clock), every);
    }
}
