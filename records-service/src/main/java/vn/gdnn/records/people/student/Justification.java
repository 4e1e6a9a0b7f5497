package vn.gdnn.records.people.student;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a record is changed, and the document that proves it. */
public record Justification(
        @Nullable String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {

    /** No reason given. */
    public static final Justification NONE = new Justification(null, null, null);

    boolean isComplete() {
        return reason != null && documentNumber != null && documentDate != null;
    }
}
