package vn.gdnn.curriculum.programme.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a programme in force is to be reviewed.
 *
 * @param id of the version in force
 * @param version the programme's own version number
 * @param reviewedOn when it was reviewed last, null if never
 * @param dueOn three years after the decision on the version in force or after the last review, whichever is later
 * @param overdue whether that day has passed
 */
public record ReviewDue(
        UUID id,
        UUID programmeId,
        int version,
        String institution,
        String province,
        String code,
        String name,
        LocalDate decidedOn,
        @Nullable LocalDate reviewedOn,
        LocalDate dueOn,
        boolean overdue) {}
