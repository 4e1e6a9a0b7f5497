package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Recognises one graduate or those of a round in a few statements, by the same rules. */
@ApplicationScoped
public class RecogniseMany {

    private final DecisionDays days;
    private final HeldQualifications qualifications;
    private final SamePerson samePerson;
    private final Enrolments enrolments;
    private final Recognitions recognitions;

    RecogniseMany(
            DecisionDays days,
            HeldQualifications qualifications,
            SamePerson samePerson,
            Enrolments enrolments,
            Recognitions recognitions) {
        this.days = days;
        this.qualifications = qualifications;
        this.samePerson = samePerson;
        this.enrolments = enrolments;
        this.recognitions = recognitions;
    }

    /**
     * All of them or none, by one decision; refuses with DECISION_DATE_INVALID, DECISION_BEFORE_RESULT,
     * GRADUATED_UNDER_ANOTHER_ENTRY, QUALIFICATION_HELD_ALREADY, QUALIFICATION_HELD_ELSEWHERE, ENROLMENT_CLOSED or RECOGNISED_ALREADY.
     */
    @Transactional(TxType.MANDATORY)
    public void recognise(
            String institution,
            Decision decision,
            List<Recognition> graduates,
            String recognisedBy,
            @Nullable UUID round) {
        require(institution, decision, graduates);
        enrolments.graduate(
                institution, graduates.stream().map(Recognition::enrolment).toList());
        recognitions.add(institution, graduates, recognisedBy, round);
    }

    /**
     * Refuses what the days, an earlier qualification or another entry of the same person stand against. Nobody else
     * recognises these people before this transaction ends.
     */
    void require(String institution, Decision decision, List<Recognition> graduates) {
        var enrolments = graduates.stream().map(Recognition::enrolment).toList();
        var ids = enrolments.toArray(UUID[]::new);
        samePerson.hold(institution, ids);
        days.require(institution, enrolments, decision.decidedOn());
        samePerson.requireFirst(institution, ids);
        qualifications.require(institution, graduates);
        samePerson.requireExplained(graduates);
    }
}
