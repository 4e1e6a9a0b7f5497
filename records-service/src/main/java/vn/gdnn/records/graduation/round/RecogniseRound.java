package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.graduation.recognition.RecogniseMany;
import vn.gdnn.records.people.institution.Signers;

/**
 * One decision recognises every candidate who is qualified and whom the council did not leave out; rule set and evidence
 * stay with each recognition. Who opened the round, had it evaluated or entered a verdict does not decide.
 */
@ApplicationScoped
public class RecogniseRound {

    private final Rounds rounds;
    private final RoundPreparation preparation;
    private final ChosenCandidates chosen;
    private final RecogniseMany recogniseMany;
    private final Signers signers;
    private final CurrentScope scope;

    RecogniseRound(
            Rounds rounds,
            RoundPreparation preparation,
            ChosenCandidates chosen,
            RecogniseMany recogniseMany,
            Signers signers,
            CurrentScope scope) {
        this.rounds = rounds;
        this.preparation = preparation;
        this.chosen = chosen;
        this.recogniseMany = recogniseMany;
        this.signers = signers;
        this.scope = scope;
    }

    /** How many were recognised. */
    @Transactional
    public int recognise(UUID id, long expectedVersion, GraduationRound.RoundDecision decision, Actor by) {
        var institution = scope.institution();
        var round = rounds.requireOpen(id, expectedVersion);
        preparation.requireAnother(institution, id, by);
        preparation.requirePlausible(institution, id, decision);
        var signer = signers.require(institution, decision.signerTitle(), decision.assignmentDecision());
        chosen.hold(institution, round);
        var graduates = chosen.recognitions(institution, id, decision);
        if (graduates.isEmpty()) {
            throw new Refusal(RoundRefusal.ROUND_WITHOUT_CANDIDATES);
        }
        recogniseMany.recognise(institution, decision.recognising(), graduates, by.subject(), id);
        rounds.close(institution, id, decision.signedBy(signer));
        return graduates.size();
    }
}
