package vn.gdnn.records.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.records.enrolment.Enrolment;
import vn.gdnn.records.enrolment.Enrolments;

/** Shows the posted results of one enrolment and notes who looked. */
@ApplicationScoped
public class ReadResults {

    private final Enrolments enrolments;
    private final ModuleResults results;
    private final AccessLog accessLog;

    ReadResults(Enrolments enrolments, ModuleResults results, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.results = results;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<ModuleResult> all(UUID enrolmentId) {
        return results.of(noted(enrolmentId).institution(), enrolmentId);
    }

    @Transactional
    public ModuleResult one(UUID enrolmentId, UUID id) {
        return results.require(noted(enrolmentId).institution(), enrolmentId, id);
    }

    private Enrolment noted(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.note(enrolment.institution(), enrolment.student(), "module results");
        return enrolment;
    }
}
