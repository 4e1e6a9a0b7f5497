package vn.gdnn.curriculum.programme;

import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.APPROVED;
import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.DRAFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.curriculum.rule.CheckSyllabus;
import vn.gdnn.curriculum.rule.FaultySyllabus;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.curriculum.syllabus.Written;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/**
 * Takes a programme as a school's system holds it, under the rules of drafting, submitting and approving it by hand.
 * A refusal leaves nothing behind, so that the other programmes of a file go on in the same transaction.
 */
@ApplicationScoped
public class BringProgramme {

    private final Programmes programmes;
    private final LearnerFramework framework;
    private final CheckSyllabus checkSyllabus;
    private final ApproveProgramme approveProgramme;
    private final Clock clock;

    BringProgramme(
            Programmes programmes,
            LearnerFramework framework,
            CheckSyllabus checkSyllabus,
            ApproveProgramme approveProgramme,
            Clock clock) {
        this.programmes = programmes;
        this.framework = framework;
        this.checkSyllabus = checkSyllabus;
        this.approveProgramme = approveProgramme;
        this.clock = clock;
    }

    /** Drafts the programme or rewrites what may be rewritten; the same again changes nothing. Whether it changed. */
    @Transactional(
            value = TxType.MANDATORY,
            dontRollbackOn = {Refusal.class, FaultySyllabus.class})
    public boolean draft(Syllabus syllabus, String author) {
        return drafted(syllabus, false, author);
    }

    /** As {@link #draft}, and hands a draft to the reviewers. */
    @Transactional(
            value = TxType.MANDATORY,
            dontRollbackOn = {Refusal.class, FaultySyllabus.class})
    public boolean submit(Syllabus syllabus, String submitter) {
        return drafted(syllabus, true, submitter);
    }

    /** Brings the submitted version of a code into force; the same decision again changes nothing. Whether it changed. */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refusal.class)
    public boolean approve(String code, Decision decision, String reviewer) {
        var programme = programmes.holdLatest(code);
        if (programme.status() == APPROVED && decision.equals(programme.decision())) {
            return false;
        }
        approveProgramme.bringIntoForce(programme, decision, reviewer);
        return true;
    }

    private boolean drafted(Syllabus syllabus, boolean submit, String author) {
        var known = programmes.latest(syllabus.outline().code());
        var same = known.filter(programme -> programme.syllabus().equals(syllabus));
        if (same.isPresent() && !(submit && same.get().status() == DRAFT)) {
            return false;
        }
        if (submit) {
            checkSyllabus.require(syllabus, known.flatMap(programmes::contentBefore));
        } else {
            framework.requireKnown(syllabus.content().digitalLevels());
        }
        var programme = same.orElseGet(() -> written(syllabus, known, author));
        if (submit) {
            programme.submit(author, clock.instant());
        }
        programmes.storeNow();
        return true;
    }

    private Programme written(Syllabus syllabus, Optional<Programme> known, String author) {
        var written = new Written(syllabus, framework.today().about().version());
        known.ifPresent(programme -> programme.revise(written, author));
        return known.orElseGet(() -> programmes.add(Programme.draft(Ids.next(), Ids.next(), written, author)));
    }
}
