package vn.gdnn.curriculum.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import vn.gdnn.curriculum.council.Appraised;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/**
 * Records what a council said of a version as it was submitted, once for each submission, and corrects it until the version
 * is decided on. Each is an act on the version: whoever would approve it on what stood before is told that it changed.
 */
@ApplicationScoped
public class RecordAppraisal {

    private final HeldProgrammes programmes;
    private final Appraisals appraisals;
    private final AppraisalRules rules;
    private final Clock clock;

    RecordAppraisal(HeldProgrammes programmes, Appraisals appraisals, AppraisalRules rules, Clock clock) {
        this.programmes = programmes;
        this.appraisals = appraisals;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of the version as the caller last read it. */
    @Transactional
    public Appraisal record(UUID id, long expected, AppraisalFacts facts, String by) {
        var programme = programmes.submitted(id, expected);
        if (appraisals.ofSubmission(id, programme.submission()).isPresent()) {
            throw new Refusal(AppraisalRefusal.APPRAISAL_RECORDED);
        }
        rules.check(programme, facts);
        var now = clock.instant();
        programme.appraise(new Appraised(facts.conclusion(), facts.metOn(), 0, now));
        return appraisals.add(new Appraisal(Ids.next(), id, programme.submission(), facts, by, now));
    }

    /** The appraisal as the caller last read it. */
    @Transactional
    public Appraisal correct(UUID id, UUID appraisalId, long expected, AppraisalFacts facts, String by) {
        var programme = programmes.submitted(id);
        var appraisal = appraisals.requireCurrent(programme, appraisalId);
        Versions.require(expected, appraisal.version());
        rules.check(programme, facts);
        var now = clock.instant();
        var before = Objects.requireNonNull(programme.appraised());
        programme.appraise(before.corrected(facts.conclusion(), facts.metOn(), now));
        appraisal.record(facts, by, now);
        appraisals.flush();
        return appraisal;
    }
}
