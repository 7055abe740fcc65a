package org.zelian.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How each step of the tables of states is entered by hand. Which step is open when, the tables alone say; a step that is
 * not here follows from a rule, and nobody enters it.
 */
final class Entrances {
    // kind | step | sheet | what the row says by itself | what is asked
    private static final String ALL = """
            OBJECTION     | FILED            | objections     | entered_by=@officer | objection_no! filed_on! needs_provider person_doc reason
            OBJECTION     | UPHELD           | objections     | outcome=UPHELD decided_by=@officer | decided_on! reason
            OBJECTION     | CORRECTED        | objections     | outcome=CORRECTED decided_by=@officer | decided_on! reason
            OBJECTION     | REJECTED         | objections     | outcome=REJECTED decided_by=@officer | decided_on! reason
            OBJECTION     | WITHDRAWN        | objections     | outcome=WITHDRAWN decided_by=@officer | decided_on! reason
            OBJECTION     | REVIEW_FILED     | objections     | review_outcome= review_decided_on= | review_filed_on!
            OBJECTION     | REVIEW_UPHELD    | objections     | review_outcome=UPHELD | review_decided_on!
            OBJECTION     | REVIEW_CORRECTED | objections     | review_outcome=CORRECTED | review_decided_on!
            OBJECTION     | REVIEW_REJECTED  | objections     | review_outcome=REJECTED | review_decided_on!
            REPAIR        | CORRECTED        | repairs        | | repair_no! corrected_on!
            REPAIR        | COMMITTED        | repairs        | | repair_no! committed_on!
            REPAIR        | APPLIED          | repairs        | entered_by=@officer outcome= decided_on= decided_by= revoked_on= | repair_no! applied_on! corrected_on committed_on
            REPAIR        | GRANTED          | repairs        | outcome=GRANTED decided_by=@officer | decided_on! corrected_on! committed_on! document
            REPAIR        | REFUSED          | repairs        | outcome=REFUSED decided_by=@officer | decided_on! document
            REPAIR        | REVOKED          | repairs        | | revoked_on!
            RECTIFICATION | ISSUED           | rectifications | authority=@department | order_no! issued_on! due_on
            RECTIFICATION | VERIFIED_OK      | rectifications | result=OK | verified_on!
            RECTIFICATION | VERIFIED_FAILED  | rectifications | result=FAILED | verified_on!
            RECTIFICATION | REMINDED         | interviews     | kind=REMINDED | interview_no! held_on! minutes
            RECTIFICATION | WARNED           | interviews     | kind=WARNED | interview_no! held_on! minutes
            COMMITMENT    | MADE             | commitments    | authority=@department | commitment_no! kind! matter! made_on! due_on
            COMMITMENT    | FULFILLED        | commitments    | | fulfilled_on!
            ORDER         | PUSHED           | feedback       | department=@department step=PUSHED | on! result basis
            ORDER         | SIGNED           | feedback       | department=@department step=SIGNED | on! result basis
            ORDER         | EXECUTING        | feedback       | department=@department step=EXECUTING | on! result basis
            ORDER         | EXECUTED         | feedback       | department=@department step=EXECUTED | on! result! basis
            ORDER         | NOT_APPLICABLE   | feedback       | department=@department step=NOT_APPLICABLE | on! result! basis!
            ORDER         | LIFTED           | feedback       | department=@department step=LIFTED | on! result basis
            NOTICE        | DRAFTED          | notice_steps   | officer=@officer step=DRAFTED | on! document
            NOTICE        | APPROVED         | notice_steps   | officer=@officer step=APPROVED | on! document
            NOTICE        | SENT             | notice_steps   | officer=@officer step=SENT | on! document
            NOTICE        | SIGNED           | notice_steps   | officer=@officer step=SIGNED | on! document
            NOTICE        | ANSWERED         | notice_steps   | officer=@officer step=ANSWERED | on! result! document
            NOTICE        | FILED_AWAY       | notice_steps   | officer=@officer step=FILED_AWAY | on! document
            LISTING       | DRAFTED          | listing_steps  | officer=@officer step=DRAFTED authority=@department | listing_no! list_code! on! document
            LISTING       | NOTIFIED         | listing_steps  | officer=@officer step=NOTIFIED | on! document
            LISTING       | HEARD            | listing_steps  | officer=@officer step=HEARD | on! document
            LISTING       | DECIDED          | listing_steps  | officer=@officer step=DECIDED | on! decision_no! document
            LISTING       | SERVED           | listing_steps  | officer=@officer step=SERVED | on! document
            LISTING       | PUBLISHED        | listing_steps  | officer=@officer step=PUBLISHED | on! document
            LISTING       | WITHDRAWN        | listing_steps  | officer=@officer step=WITHDRAWN | on! document
            MITIGATION    | PROPOSED         | mitigations    | proposed_by=@officer | mitigation_no! kind! ground! proposed_on! until measures person_doc reason
            MITIGATION    | CONFIRMED        | mitigations    | outcome=CONFIRMED confirmed_by=@officer | decided_on! document
            MITIGATION    | REFUSED          | mitigations    | outcome=REFUSED confirmed_by=@officer | decided_on! document
            MITIGATION    | REVOKED          | mitigations    | | revoked_on!
            LITIGATION    | FILED            | litigations    | | case_no! kind! body filed_on!
            LITIGATION    | STAYED           | litigations    | stayed_to= | stayed_from! document
            LITIGATION    | STAY_ENDED       | litigations    | | stayed_to! document
            LITIGATION    | MAINTAINED       | litigations    | outcome=MAINTAINED | decided_on! document
            LITIGATION    | REVOKED          | litigations    | outcome=REVOKED | decided_on! document
            LITIGATION    | CHANGED          | litigations    | outcome=CHANGED | decided_on! document
            LITIGATION    | UNLAWFUL         | litigations    | outcome=UNLAWFUL | decided_on! document
            LITIGATION    | WITHDRAWN        | litigations    | outcome=WITHDRAWN | decided_on! document
            TASK          | HANDLED          | closings       | authority=@department | on! document reason
            """;

    /** The steps that follow from a rule, by their kind: nobody enters them. */
    static final Set<String> RULED = Set.of(
            "COMMITMENT BREACHED",
            "ORDER ISSUED",
            "ORDER SUSPENDED",
            "ORDER RESUMED",
            "ORDER LIFT_ORDERED",
            "ORDER CLOSED",
            "TASK OPENED");

    /** The cases whose steps come in files only. */
    static final Set<CaseKind> IN_FILES = Set.of(CaseKind.RED_LISTING);

    private static final List<Entrance> ENTRANCES =
            ALL.lines().filter(line -> !line.isBlank()).map(Entrance::read).toList();

    private Entrances() {}

    /** How a step is entered; empty if it follows from a rule. */
    static Optional<Entrance> of(CaseKind kind, String step) {
        return ENTRANCES.stream()
                .filter(entrance -> entrance.kind() == kind && entrance.step().equals(step))
                .findFirst();
    }

    static List<Entrance> all() {
        return ENTRANCES;
    }
}
