package org.zelian.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zelian.kernel.Document;

/**
 * Refuses addresses in which an identity number stands, whatever they ask: addresses are kept by browsers, proxies and
 * logs. The answer does not say it again.
 */
final class NoNumbersInAddresses extends OncePerRequestFilter {
    // With a day of birth in its middle: a credit code of digits that is mistyped is told by whoever reads credit
    // codes.
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z])[0-9]{6}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])"
            + "(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])");

    private final ProblemWriter problems;

    NoNumbersInAddresses(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (hasNumber(request.getRequestURI()) || (query != null && hasNumber(query))) {
            problems.write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "NUMBER_IN_ADDRESS",
                    "An identity number stands in the address.",
                    "Send it in the body of POST /api/search; addresses are written to logs.");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean hasNumber(String address) {
        return NUMBER.matcher(plain(address)).results().anyMatch(found -> Document.isNumberLike(found.group()));
    }

    private static String plain(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return address;
        }
    }
}
