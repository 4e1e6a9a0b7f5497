package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;

/** Ends an enrolment because another school accepted the student. */
@ApplicationScoped
public class TransferEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentActs acts;
    private final Clock clock;

    TransferEnrolment(Enrolments enrolments, EnrolmentActs acts, Clock clock) {
        this.enrolments = enrolments;
        this.acts = acts;
        this.clock = clock;
    }

    /** Takes effect the day it is accepted. */
    @Transactional
    public void transfer(UUID id, String decisionNumber, LocalDate decidedOn, Actor by) {
        var enrolment = enrolments.require(id);
        var today = LocalDate.now(clock);
        enrolment.act(EnrolmentAct.Kind.TRANSFER, today);
        enrolments.store(enrolment);
        acts.append(
                enrolment,
                new ActOnEnrolment.Decision(EnrolmentAct.Kind.TRANSFER, decisionNumber, decidedOn, today, null),
                by);
    }
}
