package vn.gdnn.records.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.actor.Actor;
import vn.gdnn.records.enrolment.Enrolments;
import vn.gdnn.records.graduation.Recognitions;
import vn.gdnn.records.register.RegisterNumbers;

/** Enters a recognised graduate in the original register: the next number, and what the paper will say. */
@ApplicationScoped
public class RegisterDiploma {

    private final Enrolments enrolments;
    private final Recognitions recognitions;
    private final RegisterNumbers registerNumbers;
    private final Diplomas diplomas;
    private final Printing printing;
    private final DiplomaActs acts;
    private final CurrentScope scope;
    private final Clock clock;

    RegisterDiploma(
            Enrolments enrolments,
            Recognitions recognitions,
            RegisterNumbers registerNumbers,
            Diplomas diplomas,
            Printing printing,
            DiplomaActs acts,
            CurrentScope scope,
            Clock clock) {
        this.enrolments = enrolments;
        this.recognitions = recognitions;
        this.registerNumbers = registerNumbers;
        this.diplomas = diplomas;
        this.printing = printing;
        this.acts = acts;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public UUID register(UUID enrolmentId, String serialNumber, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var enrolment = enrolments.require(enrolmentId);
        var recognition = recognitions.requireFor(institution, enrolmentId);
        var content = printing.content(enrolment, recognition);
        var registerNumber = registerNumbers.next(institution, content.level(), today.getYear());
        var diploma = new Diploma(
                Ids.next(),
                enrolment,
                new DiplomaNumbers(serialNumber, registerNumber),
                recognition.decision().decidedOn());
        diplomas.store(diploma);
        printing.keep(institution, diploma.id(), content);
        acts.append(institution, diploma.id(), DiplomaAct.of("REGISTERED", today, by));
        return diploma.id();
    }
}
