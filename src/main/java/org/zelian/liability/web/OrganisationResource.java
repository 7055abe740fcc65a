package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.Fact;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** An organisation as its register describes it on a day. */
@Resource
class OrganisationResource {
    private final Questions questions;
    private final boolean demo;

    OrganisationResource(Questions questions, @Value("${zelian.demo:false}") boolean demo) {
        this.questions = questions;
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
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var key = questions.key(uscc);
        var day = questions.day(asOf);
        var profile =
                questions.profiles(List.of(key), questions.tick(knownAt), day).get(key);
        if (profile == null) {
            throw new Refusal(
                    "PROFILE_NOT_FOUND",
                    "The code " + uscc.value() + " appears in files, but no register describes it.",
                    "Load the enterprises of the register that has it.");
        }
        return view(uscc, profile, day);
    }

    private Organisation view(Uscc uscc, Fact profile, LocalDate day) {
        return new Organisation(
                uscc.value(),
                profile.value("name").orElse(uscc.value()),
                profile.value("formerNames")
                        .map(text -> List.of(text.split("[,，、]")))
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
