package org.zelian.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.zelian.kernel.Refusal;

/**
 * Every error as a problem document (RFC 9457): a stable code, what was found, and what to do.
 *
 * <p>A refusal keeps its own words. A fault of ours tells a reference and nothing else; the log has the rest under it.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Map<String, HttpStatus> STATUS = Map.of(
            "SIGN_IN", HttpStatus.UNAUTHORIZED,
            "SECRET_ONE_TIME", HttpStatus.FORBIDDEN,
            "ACCOUNT_RESTS", HttpStatus.TOO_MANY_REQUESTS);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return answer(of(status(refusal.code()), refusal.code(), refusal.found(), refusal.advice()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception fault, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString();
        LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, fault);
        return answer(of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "FAULT",
                "The server could not answer; nothing was changed.",
                "Try again; if it stays so, give reference " + reference + " to whoever runs this server."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception error, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var refusal = refusalIn(error);
        var code = refusal == null ? code(status) : refusal.code();
        var found = refusal == null ? found(body, error) : refusal.found();
        var advice = refusal == null ? advice(status) : refusal.advice();
        return super.handleExceptionInternal(error, of(status, code, found, advice), headers, status, request);
    }

    /** Builds a problem document; the type is a name, not an address. */
    static ProblemDetail of(HttpStatusCode status, String code, String found, String advice) {
        var problem = ProblemDetail.forStatusAndDetail(status, (found + " " + advice).strip());
        problem.setType(URI.create("urn:zelian:problem:" + code.toLowerCase(Locale.ROOT)));
        problem.setTitle(found);
        if (code.equals("NUMBER_IN_ADDRESS")) {
            // Else the address would be said again here.
            problem.setInstance(URI.create("urn:zelian:address:withheld"));
        }
        problem.setProperty("code", code);
        problem.setProperty("found", found);
        problem.setProperty("advice", advice);
        return problem;
    }

    static HttpStatus status(String code) {
        var known = STATUS.get(code);
        if (known != null) {
            return known;
        }
        return code.endsWith("NOT_FOUND")
                ? HttpStatus.NOT_FOUND
                : code.endsWith("FORBIDDEN")
                        ? HttpStatus.FORBIDDEN
                        : code.endsWith("CONFLICT") ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static @Nullable Refusal refusalIn(@Nullable Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static String found(@Nullable Object body, Exception error) {
        var detail = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        return detail == null ? String.valueOf(error.getMessage()) : detail;
    }

    private static String code(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return known == null ? "HTTP_" + status.value() : known.name();
    }

    private static String advice(HttpStatusCode status) {
        return status.value() == 404
                ? "The addresses are described in /v3/api-docs."
                : "Parameters, bodies and their forms are described in /v3/api-docs.";
    }
}
