package org.zelian.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.kernel.Actor;

/** What answers here: version, whether it is the demo, what day it is, and who asks. */
@RestController
class AboutResource {
    private final Clock clock;
    private final String version;
    private final boolean demo;

    AboutResource(
            Clock clock,
            @Value("${zelian.version:development}") String version,
            @Value("${zelian.demo:false}") boolean demo) {
        this.clock = clock;
        this.version = version;
        this.demo = demo;
    }

    /** Shown to everybody, also before signing in. */
    record About(
            String version,
            boolean demo,
            LocalDate today,
            @Nullable Who actor) {}

    record Who(String name, String department) {}

    @GetMapping("/api/about")
    About about(@AuthenticationPrincipal @Nullable Object who) {
        return new About(
                version,
                demo,
                clock.instant().atZone(Places.LAW).toLocalDate(),
                who instanceof Actor actor ? new Who(actor.name(), actor.department()) : null);
    }
}
