package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.time.AsOf;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Shows the posted results of one enrolment, now or as they were known earlier, and notes who looked. */
@ApplicationScoped
public class ReadResults {

    private final Enrolments enrolments;
    private final ModuleResults results;
    private final ResultCorrections corrections;
    private final AsOf moments;
    private final AccessLog accessLog;

    ReadResults(
            Enrolments enrolments,
            ModuleResults results,
            ResultCorrections corrections,
            AsOf moments,
            AccessLog accessLog) {
        this.enrolments = enrolments;
        this.results = results;
        this.corrections = corrections;
        this.moments = moments;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<ModuleResult> all(UUID enrolmentId, @Nullable String asOf) {
        var moment = moments.moment(asOf);
        var institution = noted(enrolmentId).institution();
        return moment.map(known -> results.listAsOf(institution, enrolmentId, known))
                .orElseGet(() -> results.list(institution, enrolmentId));
    }

    @Transactional
    public ModuleResult one(UUID enrolmentId, UUID id, @Nullable String asOf) {
        var moment = moments.moment(asOf);
        var institution = noted(enrolmentId).institution();
        return moment.map(known -> results.require(institution, enrolmentId, id, known.atOffset(ZoneOffset.UTC)))
                .orElseGet(() -> results.require(institution, enrolmentId, id));
    }

    /** The corrections of a result, each with the value before and after. */
    @Transactional
    public List<ResultCorrection> corrections(UUID enrolmentId, UUID id) {
        var institution = noted(enrolmentId).institution();
        results.require(institution, enrolmentId, id);
        return corrections.list(institution, id);
    }

    private Enrolment noted(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.note(enrolment.institution(), enrolment.student(), "module results");
        return enrolment;
    }
}
