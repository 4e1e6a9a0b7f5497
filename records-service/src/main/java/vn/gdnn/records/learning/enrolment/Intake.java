package vn.gdnn.records.learning.enrolment;

import java.time.LocalDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** How, with whom and when a student begins: the day decides which circular applies. */
public record Intake(StudyMode studyMode, int cohort, LocalDate enrolledOn) {

    /** A cohort begins in the year of enrolment; late joiners and returners may be some years off. */
    private static final int YEARS_OFF = 5;

    void requirePlausible(LocalDate today) {
        if (enrolledOn.isAfter(today)) {
            throw new Refusal(EnrolmentRefusal.ENROLLED_IN_FUTURE);
        }
        if (Math.abs(enrolledOn.getYear() - cohort) > YEARS_OFF) {
            throw new Refusal(EnrolmentRefusal.COHORT_INVALID);
        }
    }

    /** Refuses with ENROLLED_BEFORE_BIRTH who was not born by then. */
    void requireBorn(LocalDate dateOfBirth) {
        if (!dateOfBirth.isBefore(enrolledOn)) {
            throw new Refusal(EnrolmentRefusal.ENROLLED_BEFORE_BIRTH);
        }
    }

    /** The study regulations of this intake. */
    public GradingRules rules(StudyRegulations regulations) {
        return regulations.of(enrolledOn, studyMode);
    }
}
