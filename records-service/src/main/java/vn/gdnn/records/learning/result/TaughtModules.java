package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.programme.Programmes;

/** The modules of the programme version a student entered. */
@ApplicationScoped
public class TaughtModules {

    private final Programmes programmes;

    TaughtModules(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Refuses with MODULE_UNKNOWN what the student's programme does not teach. */
    public void require(Enrolment enrolment, String moduleCode) {
        var modules = programmes.modules(enrolment.institution(), enrolment.programme(), enrolment.programmeVersion());
        if (modules.stream().noneMatch(module -> module.code().equals(moduleCode))) {
            throw new Refusal(ResultRefusal.MODULE_UNKNOWN, moduleCode);
        }
    }
}
