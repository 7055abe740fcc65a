package org.zelian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;

/** Signing in and out on the page. Programs send name and secret with each request instead (HTTP Basic). */
@RestController
class SessionResource {
    private final Accounts accounts;
    private final AboutResource about;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionResource(Accounts accounts, AboutResource about) {
        this.accounts = accounts;
        this.about = about;
    }

    /** Name and secret; with {@code newSecret} the secret is replaced, which a one-time secret asks for. */
    record Entry(String name, String secret, @Nullable String newSecret) {
        @Override
        public String toString() {
            return "Entry[" + name + "]";
        }
    }

    /** Opens a session and says who is in it. */
    @PostMapping("/api/session")
    AboutResource.About enter(@RequestBody Entry entry, HttpServletRequest request, HttpServletResponse response) {
        var actor = actor(entry);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(actor));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return about.about(actor);
    }

    private Actor actor(Entry entry) {
        var found = entry.newSecret() == null
                ? accounts.actor(entry.name(), entry.secret())
                : accounts.replaceSecret(entry.name(), entry.secret(), entry.newSecret());
        return found.orElseThrow(() -> new Refusal(
                "SIGN_IN",
                "No account has this name and secret.",
                "Check both; the first account and its one-time secret were printed when the store was created."));
    }

    /** Closes the session. */
    @DeleteMapping("/api/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
