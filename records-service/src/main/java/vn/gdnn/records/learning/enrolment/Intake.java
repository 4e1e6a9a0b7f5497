package vn.gdnn.records.learning.enrolment;

import java.time.LocalDate;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** How, with whom and when a student begins: the day decides which circular applies. */
public record Intake(StudyMode studyMode, int cohort, LocalDate enrolledOn) {

    /** Ours, against mistyped years: late joiners and returners may be some years off, no circular says how many. */
    private static final int YEARS_OFF = 5;

    /** Ours: an intake of a school year falls into one of two calendar years; further off, it is worth a look. */
    private static final int YEARS_OFF_USUALLY = 1;

    void requirePlausible(LocalDate today) {
        if (enrolledOn.isAfter(today)) {
            throw new Refusal(EnrolmentRefusal.ENROLLED_IN_FUTURE);
        }
        if (Math.abs(enrolledOn.getYear() - cohort) > YEARS_OFF) {
            throw new Refusal(EnrolmentRefusal.COHORT_INVALID);
        }
    }

    /** Refuses with ENROLLED_BEFORE_BIRTH who was not born by then for certain. */
    void requireBorn(BirthDate dateOfBirth) {
        if (!dateOfBirth.isBefore(enrolledOn)) {
            throw new Refusal(EnrolmentRefusal.ENROLLED_BEFORE_BIRTH);
        }
    }

    /** Whether cohort and day are further apart than one intake is. */
    public boolean isUnusual() {
        return Math.abs(enrolledOn.getYear() - cohort) > YEARS_OFF_USUALLY;
    }

    /** The study regulations of this intake. */
    public GradingRules rules(StudyRegulations regulations) {
        return regulations.of(enrolledOn, studyMode);
    }
}
