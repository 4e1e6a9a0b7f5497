package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.records.learning.discipline.Disciplines;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Judges one student by the rules of the enrolment; changes nothing. */
@ApplicationScoped
public class JudgeGraduation {

    private final Transcripts transcripts;
    private final Disciplines disciplines;

    JudgeGraduation(Transcripts transcripts, Disciplines disciplines) {
        this.transcripts = transcripts;
        this.disciplines = disciplines;
    }

    /** What is found for a decision of that day. */
    public Findings judge(Enrolment enrolment, LocalDate on) {
        var transcript = transcripts.read(enrolment);
        var suspended = disciplines.forbidGraduation(enrolment.institution(), List.of(enrolment.id()), on);
        return new Findings(
                GraduationConditions.of(transcript, !suspended.isEmpty()),
                transcript.average(),
                transcript.classification(),
                transcript.rules().mode() == StudyMode.YEAR_BASED,
                transcript.rules().name());
    }
}
