package org.zelian.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that were meant for another host, so that a page elsewhere cannot reach this server by a name of its
 * own that points at loopback (DNS rebinding).
 */
final class LoopbackOnly extends OncePerRequestFilter {
    private final ProblemWriter problems;

    LoopbackOnly(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getHeader("Host");
        if (host != null && !Places.isHere(host)) {
            problems.write(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "HOST",
                    "This server answers on localhost only, until sign-in for many users exists.",
                    "Open it as http://localhost:" + request.getLocalPort() + " on the machine where it runs.");
            return;
        }
        chain.doFilter(request, response);
    }
}
