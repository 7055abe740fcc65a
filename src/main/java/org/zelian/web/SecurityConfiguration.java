package org.zelian.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.zelian.kernel.Refusal;

/**
 * Who may come in, and what a browser may do with our answers.
 *
 * <p>The page and its files are open, the API needs somebody who asks. In the demo everybody on this machine is the
 * demo's officer.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    Accounts accounts(@Value("${zelian.home:${zelian.neo4j.folder:data}}") Path home, Clock clock) {
        return Accounts.open(
                home.resolve("accounts.json"),
                clock,
                secret -> LoggerFactory.getLogger("org.zelian")
                        .warn(
                                "First account: officer, one-time secret: {}  (shown only now; choose your own on the page)",
                                secret));
    }

    @Bean
    AuthenticationManager whoAsks(Accounts accounts) {
        return asked -> accounts.actor(asked.getName(), String.valueOf(asked.getCredentials()))
                .map(SignedIn::new)
                .orElseThrow(() -> new BadCredentialsException("No account has this name and secret."));
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            ProblemWriter problems,
            AuthenticationManager whoAsks,
            @Value("${zelian.demo:false}") boolean demo,
            @Value("${server.address:}") String address,
            @Value("${zelian.web.published:false}") boolean published)
            throws Exception {
        if (!published) {
            onlyHere(address);
            http.addFilterBefore(new LoopbackOnly(problems), SecurityContextHolderFilter.class);
        }
        http.addFilterBefore(new NoNumbersInAddresses(problems), SecurityContextHolderFilter.class);
        if (demo) {
            http.addFilterBefore(new DemoOfficer(), AuthorizationFilter.class);
        }
        return http.authenticationManager(whoAsks)
                // Whoever asked was let in already when an answer goes on later.
                .authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/about", "/api/session")
                        .permitAll()
                        .requestMatchers("/api/**", "/v3/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, error) -> {
                    if (error.getCause() instanceof Refusal refusal) {
                        problems.write(
                                response,
                                Problems.status(refusal.code()),
                                refusal.code(),
                                refusal.found(),
                                refusal.advice());
                    } else {
                        signIn(problems, response);
                    }
                }))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(
                                (request, response, error) -> signIn(problems, response))
                        .accessDeniedHandler((request, response, error) -> problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                "FORBIDDEN",
                                "This request is not allowed, or it lacks the token against forged requests.",
                                "From the page: load it again. From a program: send name and secret, and no cookies.")))
                .csrf(csrf -> csrf.spa().ignoringRequestMatchers(SecurityConfiguration::fromAProgram))
                .formLogin(form -> form.disable())
                .logout(out -> out.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frames -> frames.deny())
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }

    private static void signIn(ProblemWriter problems, HttpServletResponse response) throws IOException {
        problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "SIGN_IN",
                "Nobody is signed in.",
                "Sign in on the page, or send name and secret of an account with the request (HTTP Basic).");
    }

    // Every browser adds one of these to a request that a page makes; a forged request comes from a page.
    private static boolean fromAProgram(HttpServletRequest request) {
        return request.getHeader("Origin") == null
                && request.getHeader("Sec-Fetch-Site") == null
                && request.getCookies() == null;
    }

    private static void onlyHere(String address) {
        if (!address.isEmpty() && !Places.isLoopback(address)) {
            throw new Refusal(
                    "LISTENS_BEYOND_LOOPBACK",
                    "server.address is " + address + ", which other machines can reach.",
                    "Use 127.0.0.1, or put a gateway with sign-in before it and set zelian.web.published=true.");
        }
    }
}
