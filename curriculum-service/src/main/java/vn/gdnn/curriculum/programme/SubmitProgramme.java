package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.curriculum.occupation.OccupationVersions;
import vn.gdnn.curriculum.syllabus.FaultySyllabus;
import vn.gdnn.curriculum.syllabus.Requirements;

/** Hands a draft to the reviewers if it meets the requirements; else names all that it fails in. */
@ApplicationScoped
public class SubmitProgramme {

    private final Programmes programmes;
    private final OccupationVersions occupations;
    private final Clock clock;

    SubmitProgramme(Programmes programmes, OccupationVersions occupations, Clock clock) {
        this.programmes = programmes;
        this.occupations = occupations;
        this.clock = clock;
    }

    @Transactional
    public Programme submit(UUID id, long expected, String submitter) {
        var programme = programmes.require(id, expected);
        programme.requireDraft();
        var syllabus = programme.syllabus();
        var today = LocalDate.now(clock);
        var occupation =
                occupations.onDay(syllabus.outline().occupationCode(), today).orElse(null);
        var faults = Requirements.unmet(syllabus, occupation, today);
        if (!faults.isEmpty()) {
            throw new FaultySyllabus(faults);
        }
        programme.submit(submitter, clock.instant());
        return programme;
    }
}
