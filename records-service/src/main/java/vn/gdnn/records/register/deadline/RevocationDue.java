package vn.gdnn.records.register.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A diploma in force whose recognition was withdrawn: it is to be revoked.
 *
 * @param withdrawalNumber the decision that withdrew the recognition
 * @param dueOn none where the installation sets no time: no rule of the country was found
 * @param requestId the request for the revocation that waits for a second person
 */
public record RevocationDue(
        String institution,
        OverdueEntry.Person person,
        UUID enrolmentId,
        OverdueEntry.Diploma diploma,
        String withdrawalNumber,
        LocalDate withdrawnOn,
        @Nullable LocalDate dueOn,
        @Nullable UUID requestId) {}
