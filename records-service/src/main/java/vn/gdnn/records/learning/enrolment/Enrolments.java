package vn.gdnn.records.learning.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** The enrolments in the caller's scope. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    /** Refusal of a line of a file that adds to an enrolment already ended. */
    public static final RefusalCode CLOSED = EnrolmentRefusal.ENROLMENT_CLOSED;

    /** The enrolment, or ENROLMENT_NOT_FOUND. */
    public Enrolment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(EnrolmentRefusal.ENROLMENT_NOT_FOUND));
    }

    /** As {@link #require}, and nobody can end the enrolment before this transaction does. */
    public Enrolment requireHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new Refusal(EnrolmentRefusal.ENROLMENT_NOT_FOUND));
    }

    /** As {@link #requireHeld}, and nobody else writes on the enrolment meanwhile. */
    public Enrolment requireHeldAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(EnrolmentRefusal.ENROLMENT_NOT_FOUND));
    }

    void store(Enrolment enrolment) {
        UniqueKey.guard(
                Map.of("enrolment_active_already", EnrolmentRefusal.ENROLMENT_ACTIVE_ALREADY),
                () -> persistAndFlush(enrolment));
    }
}
