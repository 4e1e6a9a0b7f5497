package vn.gdnn.training.employment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.Sex;

/**
 * What else an institution says of a staff member. No source gives a list of kinds of employment or of qualifications, so
 * both are in the institution's own words.
 *
 * @param qualification the highest one, as its paper says
 * @param employmentKind as the decision or contract says
 * @param subjectTaught what a teacher teaches
 * @param email where the person wants letters of this system; told to nobody outside the institution
 */
@Embeddable
public record StaffDetails(
        @Enumerated(EnumType.STRING) @Nullable Sex sex,
        @Nullable String qualification,
        @Nullable String employmentKind,
        @Nullable String subjectTaught,
        @Nullable String email) {

    /** How long each of these texts may be. */
    public static final int LONGEST = 100;

    /** Nothing said. */
    public static final StaffDetails NONE = new StaffDetails(null, null, null, null, null);

    /** The same with what a new employment says; what it leaves out stays. */
    public StaffDetails employed(@Nullable String kind, @Nullable String subject) {
        return new StaffDetails(
                sex,
                qualification,
                kind == null ? employmentKind : kind,
                subject == null ? subjectTaught : subject,
                email);
    }

    @Override
    public String toString() {
        return "StaffDetails";
    }
}
