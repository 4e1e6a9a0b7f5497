package vn.gdnn.records.learning.transcript;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.records.learning.discipline.Discipline;
import vn.gdnn.records.learning.discipline.Disciplines;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** Shows the averages of one enrolment and notes who looked. */
@ApplicationScoped
public class ReadAverages {

    private final Enrolments enrolments;
    private final Courses courses;
    private final Disciplines disciplines;
    private final StudyRegulations regulations;
    private final AccessLog accessLog;

    ReadAverages(
            Enrolments enrolments,
            Courses courses,
            Disciplines disciplines,
            StudyRegulations regulations,
            AccessLog accessLog) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.disciplines = disciplines;
        this.regulations = regulations;
        this.accessLog = accessLog;
    }

    @Transactional
    public Averages read(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.note(enrolment.institution(), enrolment.student(), "averages");
        var rules = enrolment.rules(regulations);
        var warnings = disciplines.list(enrolment.institution(), enrolmentId).stream()
                .filter(discipline -> discipline.costsAClass(rules.circular()))
                .collect(groupingBy(
                        Discipline::term,
                        mapping(discipline -> discipline.decision().number(), toList())));
        return Averages.of(rules, courses.read(enrolment, Instant.MAX), warnings);
    }
}
