package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.curriculum.syllabus.Written;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/** Begins a programme of the caller's institution as a draft; a draft may still be incomplete. */
@ApplicationScoped
public class DraftProgramme {

    private final Programmes programmes;
    private final LearnerFramework framework;
    private final CurrentScope scope;

    DraftProgramme(Programmes programmes, LearnerFramework framework, CurrentScope scope) {
        this.programmes = programmes;
        this.framework = framework;
        this.scope = scope;
    }

    @Transactional
    public Programme draft(Syllabus syllabus, String author) {
        scope.institution(); // refuses callers who have none
        var version = framework.requireKnown(syllabus.content().digitalLevels());
        return programmes.add(Programme.draft(Ids.next(), Ids.next(), new Written(syllabus, version), author));
    }
}
