package vn.gdnn.records.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.records.enrolment.Enrolments;

/** Shows the transcript of one enrolment and notes who looked. */
@ApplicationScoped
public class ReadTranscript {

    private final Enrolments enrolments;
    private final Transcripts transcripts;
    private final AccessLog accessLog;

    ReadTranscript(Enrolments enrolments, Transcripts transcripts, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.transcripts = transcripts;
        this.accessLog = accessLog;
    }

    @Transactional
    public Transcript read(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.note(enrolment.institution(), enrolment.student(), "transcript");
        return transcripts.of(enrolment);
    }
}
