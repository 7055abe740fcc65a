package org.zelian.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zelian.kernel.Actor;

/** Makes everybody who has not signed in the officer of the demo; the demo's people are invented. */
final class DemoOfficer extends OncePerRequestFilter {
    private static final Actor OFFICER = new Actor("demo", "演示", "", Set.of("OFFICER"));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn)) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedIn(OFFICER));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
