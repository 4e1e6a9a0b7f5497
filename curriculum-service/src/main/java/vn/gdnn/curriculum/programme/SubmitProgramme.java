package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.curriculum.rule.CheckSyllabus;

/** Hands a draft to the reviewers if it meets the requirements; else names all that it fails in. */
@ApplicationScoped
public class SubmitProgramme {

    private final Programmes programmes;
    private final CheckSyllabus checkSyllabus;
    private final Clock clock;

    SubmitProgramme(Programmes programmes, CheckSyllabus checkSyllabus, Clock clock) {
        this.programmes = programmes;
        this.checkSyllabus = checkSyllabus;
        this.clock = clock;
    }

    @Transactional
    public Programme submit(UUID id, long expected, String submitter) {
        var programme = programmes.require(id, expected);
        programme.require(ProgrammeStatus.DRAFT);
        checkSyllabus.require(programme.syllabus(), programmes.contentBefore(programme));
        programme.submit(submitter, clock.instant());
        return programme;
    }
}
