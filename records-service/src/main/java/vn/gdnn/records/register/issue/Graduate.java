package vn.gdnn.records.register.issue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.records.graduation.recognition.Recognitions;
import vn.gdnn.records.learning.grading.GraduationClass;
import vn.gdnn.records.register.entry.Diplomas;

/** Someone to whom a diploma is to be issued, as far as known. */
record Graduate(
        int position,
        UUID enrolment,
        boolean known,
        @Nullable LocalDate recognisedOn,
        @Nullable GraduationClass graduationClass,
        @Nullable String level,
        @Nullable String occupationCode,
        boolean registered,
        boolean changed) {

    /** What stands in the way. */
    Optional<RefusalCode> obstacle(LocalDate issuedOn) {
        if (!known || level == null) {
            return Optional.of(IssuingRefusal.GRADUATE_UNKNOWN);
        }
        if (recognisedOn == null || graduationClass == null) {
            return Optional.of(Recognitions.NOT_RECOGNISED);
        }
        if (registered) {
            return Optional.of(Diplomas.REGISTERED_ALREADY);
        }
        if (changed) {
            return Optional.of(IssuingRefusal.GRADUATE_CHANGED);
        }
        return issuedOn.isBefore(recognisedOn) ? Optional.of(Diplomas.ISSUE_DATE_INVALID) : Optional.empty();
    }
}
