package vn.gdnn.curriculum.programme.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import vn.gdnn.curriculum.occupation.OccupationVersions;
import vn.gdnn.curriculum.occupation.classification.Classifications;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.programme.currency.ReadCurrency;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.outbox.Outbox;

/**
 * Tells of a version in force, when it comes into force and again whenever a fact of it changes: the same event, with everything that is
 * known now. Its occupation is what the national list called it on the day of the decision; whether it is one of digital technology, and where it
 * stands elsewhere, is as of today.
 */
@ApplicationScoped
public class TellProgramme {

    private final OccupationVersions occupations;
    private final Classifications classifications;
    private final ReadCurrency currency;
    private final Outbox outbox;

    TellProgramme(
            OccupationVersions occupations, Classifications classifications, ReadCurrency currency, Outbox outbox) {
        this.occupations = occupations;
        this.classifications = classifications;
        this.currency = currency;
        this.outbox = outbox;
    }

    /** Of a version that is stored as it is in force. */
    @Transactional(TxType.MANDATORY)
    public void inForce(Programme programme) {
        var decision = Objects.requireNonNull(programme.decision());
        var code = programme.syllabus().outline().occupationCode();
        var occupation = ApprovalFacts.listed(
                occupations.requireOnDay(code, decision.decidedOn()),
                classifications.on(code, currency.today()).orElse(null));
        var marked = occupations.requireOnDay(code, currency.today()).digitalTechnology();
        outbox.publish(
                Topics.PROGRAMME,
                programme.programmeId().toString(),
                programme.institution(),
                ApprovalFacts.approved(programme, occupation, marked, currency.days(programme.id())));
    }
}
