package vn.gdnn.curriculum.programme.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import vn.gdnn.curriculum.occupation.OccupationVersions;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.programme.currency.ReadCurrency;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.outbox.Outbox;

/**
 * Tells of a version in force, when it comes into force and again whenever a fact of it changes: the same event, with everything that is
 * known now. Its occupation is what the national list called it on the day of the decision.
 */
@ApplicationScoped
public class TellProgramme {

    private final OccupationVersions occupations;
    private final ReadCurrency currency;
    private final Outbox outbox;

    TellProgramme(OccupationVersions occupations, ReadCurrency currency, Outbox outbox) {
        this.occupations = occupations;
        this.currency = currency;
        this.outbox = outbox;
    }

    /** Of a version that is stored as it is in force. */
    @Transactional(TxType.MANDATORY)
    public void inForce(Programme programme) {
        var decision = Objects.requireNonNull(programme.decision());
        var occupation =
                occupations.requireOnDay(programme.syllabus().outline().occupationCode(), decision.decidedOn());
        outbox.publish(
                Topics.PROGRAMME,
                programme.programmeId().toString(),
                programme.institution(),
                ApprovalFacts.approved(programme, decision, occupation, currency.days(programme.id())));
    }
}
