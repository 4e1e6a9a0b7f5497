package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.graduation.recognition.Recognitions;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.register.blank.Blanks;
import vn.gdnn.records.register.numbers.RegisterNumbers;

/**
 * Enters a recognised graduate in the original register: the next number of the year of entry, a blank, and what the
 * paper will say.
 */
@ApplicationScoped
public class RegisterDiploma {

    private final Enrolments enrolments;
    private final Recognitions recognitions;
    private final RegisterNumbers registerNumbers;
    private final Diplomas diplomas;
    private final Blanks blanks;
    private final Printing printing;
    private final DiplomaContents contents;
    private final DiplomaActs acts;
    private final CurrentScope scope;
    private final Clock clock;

    RegisterDiploma(
            Enrolments enrolments,
            Recognitions recognitions,
            RegisterNumbers registerNumbers,
            Diplomas diplomas,
            Blanks blanks,
            Printing printing,
            DiplomaContents contents,
            DiplomaActs acts,
            CurrentScope scope,
            Clock clock) {
        this.enrolments = enrolments;
        this.recognitions = recognitions;
        this.registerNumbers = registerNumbers;
        this.diplomas = diplomas;
        this.blanks = blanks;
        this.printing = printing;
        this.contents = contents;
        this.acts = acts;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public UUID register(UUID enrolmentId, @Nullable String serialNumber, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var enrolment = enrolments.require(enrolmentId);
        var recognition = recognitions.requireFor(institution, enrolmentId);
        var content = printing.content(enrolment, recognition);
        var registerNumber = registerNumbers.next(institution, content.level(), today.getYear());
        var id = Ids.next();
        var diploma = new Diploma(
                id,
                enrolment,
                new DiplomaNumbers(blanks.take(institution, serialNumber, id), registerNumber),
                recognition.decision().decidedOn());
        diplomas.store(diploma);
        contents.keep(
                institution, diploma.id(), 1, null, new DiplomaContents.Printed(DiplomaContent.TEMPLATE, content));
        acts.append(institution, diploma.id(), DiplomaAct.of(DiplomaAct.Kind.REGISTERED, today, by));
        return diploma.id();
    }
}
