package vn.gdnn.curriculum.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.kit.files.CheckedFile;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/** Puts a paper beside the appraisal of a version that is not yet decided on. */
@ApplicationScoped
public class AddAppraisalPaper {

    /** No source names a limit. */
    static final int MOST = 20;

    private final HeldProgrammes programmes;
    private final Appraisals appraisals;
    private final AppraisalPapers papers;
    private final Clock clock;

    AddAppraisalPaper(HeldProgrammes programmes, Appraisals appraisals, AppraisalPapers papers, Clock clock) {
        this.programmes = programmes;
        this.appraisals = appraisals;
        this.papers = papers;
        this.clock = clock;
    }

    /** The paper as it is kept; the same content again is the paper that stands there. */
    @Transactional
    public AppraisalPaper add(UUID id, UUID appraisalId, CheckedFile file, String by) {
        var programme = programmes.submitted(id);
        var appraisal = appraisals.requireCurrent(programme, appraisalId);
        AppraisalRules.requireNoWriter(programme, by);
        var same = papers.same(appraisal, file);
        if (same.isPresent()) {
            return same.get();
        }
        var appraised = Objects.requireNonNull(programme.appraised());
        if (appraised.papers() >= MOST) {
            throw new Refusal(AppraisalRefusal.APPRAISAL_PAPERS_TOO_MANY, MOST);
        }
        var paper = Ids.next();
        papers.add(appraisal, paper, file, by);
        programme.appraise(appraised.withPaper(clock.instant()));
        return papers.find(appraisal, paper).orElseThrow();
    }
}
