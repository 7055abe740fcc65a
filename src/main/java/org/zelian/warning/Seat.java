package org.zelian.warning;

import java.util.List;
import java.util.Optional;
import org.zelian.graph.Row;
import org.zelian.kernel.Period;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.Post;

/** A post that somebody holds on a day, and the organisation it is in. */
record Seat(
        Who person,
        Who org,
        String office,
        Period held,
        Optional<SubjectKind> form,
        String status,
        String industry,
        boolean stateOwned,
        List<String> licences) {
    static Seat of(Row row, Moment moment) {
        return new Seat(
                moment.person(row, "person"),
                moment.organisation(row, "org"),
                row.text("office"),
                Period.of(row.day("seatFrom"), row.day("seatTo")),
                Forms.form(row.optionalText("form")),
                row.optionalText("status").orElse(""),
                row.optionalText("industry").orElse(""),
                row.flag("stateOwned"),
                row.texts("licences"));
    }

    Post post() {
        return new Post(org.ref(), office, form, status, industry, stateOwned, licences);
    }

    /** Whether the organisation does business: one that lost its licence only winds up. */
    boolean inBusiness() {
        return post().inBusiness();
    }
}
