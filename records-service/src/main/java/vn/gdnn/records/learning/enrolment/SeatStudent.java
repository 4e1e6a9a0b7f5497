package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.schoolclass.SchoolClasses;

/** Puts an enrolment into a class of its programme, or takes it out. */
@ApplicationScoped
public class SeatStudent {

    private final Enrolments enrolments;
    private final SchoolClasses classes;
    private final EnrolmentList list;
    private final CurrentScope scope;

    SeatStudent(Enrolments enrolments, SchoolClasses classes, EnrolmentList list, CurrentScope scope) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.list = list;
        this.scope = scope;
    }

    @Transactional
    public EnrolmentEntry seat(UUID id, long expectedVersion, @Nullable String classCode) {
        var institution = scope.institution();
        var enrolment = enrolments.require(id);
        Versions.require(expectedVersion, enrolment.version());
        enrolment.sitIn(
                classCode == null
                        ? null
                        : classes.require(institution, classCode, enrolment.programmeCode())
                                .id());
        enrolments.store(enrolment);
        return list.find(id);
    }
}
