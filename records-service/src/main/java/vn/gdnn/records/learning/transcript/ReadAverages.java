package vn.gdnn.records.learning.transcript;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.records.learning.discipline.Discipline;
import vn.gdnn.records.learning.discipline.Disciplines;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.StudyRegulations;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.learning.result.ModuleResults;

/** Shows the averages of one enrolment and notes who looked. */
@ApplicationScoped
public class ReadAverages {

    private final Enrolments enrolments;
    private final Programmes programmes;
    private final ModuleResults results;
    private final Disciplines disciplines;
    private final StudyRegulations regulations;
    private final AccessLog accessLog;

    ReadAverages(
            Enrolments enrolments,
            Programmes programmes,
            ModuleResults results,
            Disciplines disciplines,
            StudyRegulations regulations,
            AccessLog accessLog) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.results = results;
        this.disciplines = disciplines;
        this.regulations = regulations;
        this.accessLog = accessLog;
    }

    @Transactional
    public Averages read(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        var institution = enrolment.institution();
        accessLog.noteOnly(institution, enrolment.student(), "averages");
        var warned = disciplines.list(institution, enrolmentId).stream()
                .filter(Discipline::costsAClass)
                .collect(groupingBy(
                        Discipline::term,
                        mapping(discipline -> discipline.decision().number(), toList())));
        return Averages.of(
                enrolment.rules(regulations),
                programmes.modules(institution, enrolment.programme(), enrolment.programmeVersion()),
                results.list(institution, enrolmentId),
                warned);
    }
}
