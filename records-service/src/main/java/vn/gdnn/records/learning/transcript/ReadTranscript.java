package vn.gdnn.records.learning.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.time.AsOf;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Shows the transcript of one enrolment, now or as it was known earlier, and notes who looked. */
@ApplicationScoped
public class ReadTranscript {

    private final Enrolments enrolments;
    private final Transcripts transcripts;
    private final AsOf moments;
    private final AccessLog accessLog;

    ReadTranscript(Enrolments enrolments, Transcripts transcripts, AsOf moments, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.transcripts = transcripts;
        this.moments = moments;
        this.accessLog = accessLog;
    }

    @Transactional
    public Transcript read(UUID enrolmentId, @Nullable String asOf) {
        var moment = moments.moment(asOf);
        var enrolment = enrolments.require(enrolmentId);
        accessLog.note(enrolment.institution(), enrolment.student(), "transcript");
        return moment.map(known -> transcripts.readAsOf(enrolment, known)).orElseGet(() -> transcripts.read(enrolment));
    }
}
