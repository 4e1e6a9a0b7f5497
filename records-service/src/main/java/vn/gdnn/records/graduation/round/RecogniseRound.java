package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.graduation.recognition.Decision;
import vn.gdnn.records.graduation.recognition.RecogniseMany;
import vn.gdnn.records.people.institution.SigningTitles;

/**
 * One decision recognises every candidate who is qualified and whom the council did not leave out; rule set and evidence
 * stay with each recognition.
 */
@ApplicationScoped
public class RecogniseRound {

    private final Rounds rounds;
    private final ChosenCandidates chosen;
    private final RecogniseMany recogniseMany;
    private final SigningTitles titles;
    private final CurrentScope scope;
    private final Clock clock;

    RecogniseRound(
            Rounds rounds,
            ChosenCandidates chosen,
            RecogniseMany recogniseMany,
            SigningTitles titles,
            CurrentScope scope,
            Clock clock) {
        this.rounds = rounds;
        this.chosen = chosen;
        this.recogniseMany = recogniseMany;
        this.titles = titles;
        this.scope = scope;
        this.clock = clock;
    }

    /** How many were recognised. */
    @Transactional
    public int recognise(UUID id, long expectedVersion, GraduationRound.RoundDecision decision, Actor by) {
        var institution = scope.institution();
        var round = rounds.requireOpen(id, expectedVersion);
        requirePlausible(decision);
        titles.require(institution, decision.signerTitle(), decision.assignmentDecision());
        chosen.hold(institution, round);
        var graduates =
                chosen.recognitions(institution, id, new Decision(decision.decisionNumber(), decision.decidedOn()));
        if (graduates.isEmpty()) {
            throw new Refusal(RoundRefusal.ROUND_WITHOUT_CANDIDATES);
        }
        recogniseMany.recognise(institution, graduates, by.subject(), id);
        rounds.close(institution, id, decision);
        return graduates.size();
    }

    private void requirePlausible(GraduationRound.RoundDecision decision) {
        if (decision.decidedOn().isAfter(LocalDate.now(clock))
                || decision.minutesOn().isAfter(decision.decidedOn())) {
            throw new Refusal(RoundRefusal.ROUND_DATE_INVALID);
        }
    }
}
