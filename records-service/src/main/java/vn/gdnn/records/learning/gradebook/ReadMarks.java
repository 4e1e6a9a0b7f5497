package vn.gdnn.records.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Shows running marks and what they have been, and notes who looked. */
@ApplicationScoped
public class ReadMarks {

    private final Enrolments enrolments;
    private final MarkBook book;
    private final AccessLog accessLog;

    ReadMarks(Enrolments enrolments, MarkBook book, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.book = book;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<RunningMarks> all(UUID enrolment) {
        return book.unposted(noted(enrolment), enrolment);
    }

    @Transactional
    public RunningMarks one(Attempt attempt) {
        return book.require(noted(attempt.enrolment()), attempt);
    }

    /** Every value, the latest first. */
    @Transactional
    public List<RunningMarks> history(Attempt attempt) {
        return book.history(noted(attempt.enrolment()), attempt);
    }

    private String noted(UUID id) {
        var enrolment = enrolments.require(id);
        accessLog.note(enrolment.institution(), enrolment.student(), "running marks");
        return enrolment.institution();
    }
}
