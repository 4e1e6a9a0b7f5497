package vn.gdnn.records.learning.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.programme.Programmes;

/** Opens a class of a programme the institution has, under a code no other class there has. */
@ApplicationScoped
public class OpenClass {

    private final SchoolClasses classes;
    private final Programmes programmes;
    private final CurrentScope scope;
    private final Clock clock;

    OpenClass(SchoolClasses classes, Programmes programmes, CurrentScope scope, Clock clock) {
        this.classes = classes;
        this.programmes = programmes;
        this.scope = scope;
        this.clock = clock;
    }

    /** What a class is called and whom it is for. */
    public record Opening(String code, String name, String programmeCode, int cohort) {}

    @Transactional
    public SchoolClass open(Opening opening) {
        var institution = scope.institution();
        programmes.open(institution, opening.programmeCode(), LocalDate.now(clock));
        var opened = new SchoolClass(
                Ids.next(), 0, institution, opening.code(), opening.name(), opening.programmeCode(), opening.cohort());
        classes.add(opened);
        return opened;
    }
}
