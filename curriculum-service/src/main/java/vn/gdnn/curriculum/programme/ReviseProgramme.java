package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.syllabus.Syllabus;

/** Rewrites a draft or a returned version as a whole. */
@ApplicationScoped
public class ReviseProgramme {

    private final Programmes programmes;
    private final LearnerFramework framework;

    ReviseProgramme(Programmes programmes, LearnerFramework framework) {
        this.programmes = programmes;
        this.framework = framework;
    }

    @Transactional
    public Programme revise(UUID id, long expected, Syllabus syllabus, String author) {
        var programme = programmes.require(id, expected);
        framework.requireKnown(syllabus.content().digitalComponents());
        programme.revise(syllabus, author);
        programmes.storeNow();
        return programme;
    }
}
