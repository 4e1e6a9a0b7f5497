package vn.gdnn.curriculum.programme.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.occupation.Occupations;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.curriculum.programme.event.TellProgramme;
import vn.gdnn.framework.FrameworkHead;

/**
 * Tells again of the programmes in force in information technology and digital technology once the learners' framework has another version;
 * the others are told of it when something else changes, for their currency counts nowhere.
 */
@ApplicationScoped
class RetellOfFramework {

    private final Occupations occupations;
    private final HeldProgrammes programmes;
    private final TellProgramme tell;

    RetellOfFramework(Occupations occupations, HeldProgrammes programmes, TellProgramme tell) {
        this.occupations = occupations;
        this.programmes = programmes;
        this.tell = tell;
    }

    void heard(@Observes FrameworkHead entered) {
        if (entered.code().equals(LearnerFramework.CODE)) {
            occupations
                    .ofDigitalTechnology()
                    .forEach(code -> programmes.inForceFor(code).forEach(tell::inForce));
        }
    }
}
