package vn.gdnn.training.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.course.content.CourseFacts;
import vn.gdnn.training.owner.Owner;

/**
 * A version of a course as it is shown.
 *
 * @param course the id of the first version, which names the course in all of them
 * @param number 1 for the first version
 * @param version what the entity tag says
 */
public record CourseRecord(
        UUID id,
        UUID course,
        int number,
        long version,
        CourseStatus status,
        Owner owner,
        CourseFacts facts,
        Offer offer) {

    /** Since when it is offered, and until when and why it was. */
    public record Offer(
            @Nullable LocalDate offeredOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawalReason) {}
}
