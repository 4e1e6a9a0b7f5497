package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Recognises the graduates of a round in a few statements, by the rules that hold for one. */
@ApplicationScoped
public class RecogniseMany {

    private final Enrolments enrolments;
    private final Recognitions recognitions;

    RecogniseMany(Enrolments enrolments, Recognitions recognitions) {
        this.enrolments = enrolments;
        this.recognitions = recognitions;
    }

    /** All of them or none; refuses with ENROLMENT_CLOSED or RECOGNISED_ALREADY. */
    @Transactional(TxType.MANDATORY)
    public void recognise(String institution, List<Recognition> graduates, String recognisedBy, UUID round) {
        enrolments.graduate(
                institution, graduates.stream().map(Recognition::enrolment).toList());
        recognitions.add(institution, graduates, recognisedBy, round);
    }
}
