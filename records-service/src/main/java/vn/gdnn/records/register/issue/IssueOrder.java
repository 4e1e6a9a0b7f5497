package vn.gdnn.records.register.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.Graduate;

/**
 * The day on the papers, by which decision their holders were recognised, where their serial numbers come from (a prefix
 * that is counted on, or a delivery of blanks), and whether their documents are made at once.
 *
 * @param issuedOn the day on which the job issues where none is named; another can only be the same day, since the head
 *     signs no earlier than the order and no later than the issue
 * @param decisionNumber whoever another decision recognised is not meant; any decision where none is named
 */
public record IssueOrder(
        @Nullable LocalDate issuedOn,
        @Nullable String decisionNumber,
        @Nullable String serialPrefix,
        @Nullable Integer serialWidth,
        @Nullable UUID blankRange,
        boolean documents) {

    public IssueOrder {
        if ((serialPrefix == null) == (blankRange == null) || serialWidth != null && serialPrefix == null) {
            throw new Refusal(IssuingRefusal.SERIALS_UNDECIDED);
        }
    }

    /** Refuses with ISSUE_DATE_INVALID on every day but the one on the papers: entry, signature and issue are of one day. */
    void requireDay(LocalDate today) {
        Diploma.requireIssueDate(today, dayOr(today), today);
    }

    LocalDate dayOr(LocalDate today) {
        return issuedOn == null ? today : issuedOn;
    }

    /** Refuses with NOT_OF_THIS_DECISION whom another decision recognised. */
    void requireMeant(Graduate.Recognised recognised) {
        if (decisionNumber != null && !decisionNumber.equals(recognised.decisionNumber())) {
            throw new Refusal(IssuingRefusal.NOT_OF_THIS_DECISION, recognised.decisionNumber());
        }
    }
}
