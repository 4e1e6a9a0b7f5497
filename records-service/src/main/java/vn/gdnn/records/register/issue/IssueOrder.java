package vn.gdnn.records.register.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/**
 * The day on the papers, where their serial numbers come from (a prefix that is counted on, or a delivery of blanks), and
 * whether their documents are made at once.
 */
public record IssueOrder(
        LocalDate issuedOn,
        @Nullable String serialPrefix,
        @Nullable Integer serialWidth,
        @Nullable UUID blankRange,
        boolean documents) {

    public IssueOrder {
        if ((serialPrefix == null) == (blankRange == null)) {
            throw new Refusal(IssuingRefusal.SERIALS_UNDECIDED);
        }
    }
}
