package vn.gdnn.records.learning.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.records.learning.discipline.Disciplines;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.gradebook.MarkBook;
import vn.gdnn.records.learning.gradebook.RunningMarks;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** Makes transcripts of posted results and the version of the programme the student entered. */
@ApplicationScoped
public class Transcripts {

    private final Courses courses;
    private final MarkBook marks;
    private final Disciplines disciplines;
    private final StudyRegulations regulations;

    Transcripts(Courses courses, MarkBook marks, Disciplines disciplines, StudyRegulations regulations) {
        this.courses = courses;
        this.marks = marks;
        this.disciplines = disciplines;
        this.regulations = regulations;
    }

    /** The transcript as it stands now. */
    public Transcript read(Enrolment enrolment) {
        return readAsOf(enrolment, Instant.MAX);
    }

    /** The transcript as it was known at that moment. */
    Transcript readAsOf(Enrolment enrolment, Instant known) {
        var rules = enrolment.rules(regulations);
        var running =
                known.equals(Instant.MAX) ? running(enrolment.institution(), enrolment.id()) : Map.<String, Remark>of();
        var recorded = disciplines.list(enrolment.institution(), enrolment.id()).stream()
                .filter(discipline -> !discipline.recordedAt().isAfter(known))
                .toList();
        return Transcript.of(enrolment, rules, courses.read(enrolment, known), running, recorded);
    }

    private Map<String, Remark> running(String institution, UUID enrolment) {
        return marks.unposted(institution, enrolment).stream()
                .collect(Collectors.toMap(
                        RunningMarks::moduleCode,
                        running -> running.awaitsExam() ? Remark.X : Remark.I,
                        (first, later) -> later));
    }
}
