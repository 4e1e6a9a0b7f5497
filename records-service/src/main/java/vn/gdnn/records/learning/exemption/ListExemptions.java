package vn.gdnn.records.learning.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.result.ExemptedModules;

/** Shows what an enrolment was exempted from and notes who looked. */
@ApplicationScoped
public class ListExemptions {

    private final Enrolments enrolments;
    private final ExemptedModules exempted;
    private final AccessLog accessLog;

    ListExemptions(Enrolments enrolments, ExemptedModules exempted, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.exempted = exempted;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<ExemptedModule> list(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.noteOnly(enrolment.institution(), enrolment.student(), "exemptions");
        return exempted.listAsOf(enrolment.institution(), enrolmentId, Instant.MAX);
    }
}
