package org.zelian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;

/** In the demo, and there only, whoever sits before the page chooses which officer of which department he plays. */
@RestController
@ConditionalOnProperty(name = "zelian.demo", havingValue = "true")
class DemoResource {
    private static final int LONGEST = 40;

    private final AboutResource about;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    DemoResource(AboutResource about) {
        this.about = about;
    }

    /** The officer to play. */
    record Player(String name, String department) {}

    /** Plays another officer from now on, in this browser. */
    @PostMapping("/api/session/demo")
    AboutResource.About play(@RequestBody Player player, HttpServletRequest request, HttpServletResponse response) {
        var name = player.name().strip();
        var department = player.department().strip();
        if (name.isEmpty() || name.length() > LONGEST || department.length() > LONGEST) {
            throw new Refusal(
                    "DEMO_OFFICER",
                    "The officer has a name of " + name.length() + " characters, and a department of "
                            + department.length() + ".",
                    "Give a name, and both in " + LONGEST + " characters at most.");
        }
        var actor = new Actor(name, department, "", Set.of("OFFICER"));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(actor));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return about.about(actor);
    }
}
