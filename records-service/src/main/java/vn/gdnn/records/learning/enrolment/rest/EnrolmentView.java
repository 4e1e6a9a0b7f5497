package vn.gdnn.records.learning.enrolment.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.enrolment.EnrolmentEntry;
import vn.gdnn.records.learning.enrolment.EnrolmentStatus;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** An enrolment and the study regulations it is under. */
record EnrolmentView(
        UUID id,
        String institution,
        EnrolmentEntry.StudentName student,
        EnrolmentEntry.ProgrammeName programme,
        StudyMode studyMode,
        int cohort,
        LocalDate enrolledOn,
        EnrolmentStatus status,
        @Nullable String classCode,
        @Nullable LocalDate latestEnd,
        String ruleSet,
        List<String> warnings) {

    static EnrolmentView of(EnrolmentEntry entry, StudyRegulations regulations) {
        var intake = entry.intake();
        return new EnrolmentView(
                entry.id(),
                entry.institution(),
                entry.student(),
                entry.programme(),
                intake.studyMode(),
                intake.cohort(),
                intake.enrolledOn(),
                entry.status(),
                entry.progress().classCode(),
                entry.progress().latestEnd(),
                intake.rules(regulations).name(),
                warnings(entry));
    }

    private static List<String> warnings(EnrolmentEntry entry) {
        var warnings = new ArrayList<String>();
        if (entry.progress().overMaximumTime()) {
            warnings.add("OVER_MAXIMUM_TIME");
        }
        if (entry.intake().isUnusual()) {
            warnings.add("COHORT_UNUSUAL");
        }
        return warnings;
    }
}
