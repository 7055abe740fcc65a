package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Fact;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** An organisation as its register describes it on a day. Every look is written down. */
@Resource
class OrganisationResource {
    private final Questions questions;
    private final Looks looks;
    private final boolean demo;

    OrganisationResource(Questions questions, Looks looks, @Value("${zelian.demo:false}") boolean demo) {
        this.questions = questions;
        this.looks = looks;
        this.demo = demo;
    }

    record Organisation(
            String uscc,
            String name,
            List<String> formerNames,
            Word type,
            Word status,
            Word region,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate deregisteredOn,
            @Nullable Boolean stateOwned,
            @Nullable String scale,
            @Nullable String industry,
            boolean demo,
            LocalDate asOf,
            List<PlaceView> places) {}

    /** The organisation on a day; today and everything loaded if nothing else is asked. */
    @GetMapping("/api/organisations/{uscc}")
    Organisation organisation(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Actor actor) {
        var key = questions.key(uscc);
        var then = questions.moment(asOf, knownAt);
        var profile = questions.profiles(List.of(key), then.tick(), then.day()).get(key);
        if (profile == null) {
            throw new Refusal(
                    "PROFILE_NOT_FOUND",
                    "The code " + uscc.value() + " appears in files, but no register describes it.",
                    "Load the enterprises of the register that has it.");
        }
        var view = view(uscc, profile, then.day());
        looks.record(new Look(
                actor,
                "ORGANISATION",
                Map.of(
                        "organisation",
                        uscc.value(),
                        "day",
                        then.day().toString(),
                        "knownAt",
                        knownAt == null ? "" : knownAt.toString())));
        return view;
    }

    private Organisation view(Uscc uscc, Fact profile, LocalDate day) {
        return new Organisation(
                uscc.value(),
                profile.value("name").orElse(uscc.value()),
                profile.value("formerNames")
                        .map(text -> List.of(text.split("[;；,，、]")))
                        .orElse(List.of()),
                Word.ofForm(profile.value("type").orElse("ANY_ORG")),
                Word.ofStatus(profile.value("status").orElse("")),
                Word.ofRegion(
                        profile.value("region").orElse(uscc.region()),
                        questions.book().rules().names()),
                profile.valid().from(),
                profile.value("dereg").map(LocalDate::parse).orElse(null),
                profile.value("stateOwned").map(Boolean::parseBoolean).orElse(null),
                profile.value("scale").orElse(null),
                profile.value("industry").orElse(null),
                demo,
                day,
                List.of(new PlaceView(profile.source(), null, null)));
    }
}
