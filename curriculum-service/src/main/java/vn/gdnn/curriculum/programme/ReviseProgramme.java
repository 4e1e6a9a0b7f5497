package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.curriculum.syllabus.Written;

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
        var version = framework.requireKnown(syllabus.content().digitalLevels());
        programme.revise(new Written(syllabus, version), author);
        programmes.storeNow();
        return programme;
    }
}
