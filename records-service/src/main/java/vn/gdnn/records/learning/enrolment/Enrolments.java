package vn.gdnn.records.learning.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;

/** The enrolments in the caller's scope. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    private final Database database;

    Enrolments(Database database) {
        this.database = database;
    }

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

    /** As {@link Enrolment#graduate} for many at once: all of them, or ENROLMENT_CLOSED where one is not studying. */
    public void graduate(String institution, List<UUID> enrolments) {
        var graduated = database.update(
                """
                update enrolment set status = ?, version = version + 1
                where institution = ? and id = any (?::uuid[]) and status = ?""", EnrolmentStatus.GRADUATED, institution, enrolments.toArray(new UUID[0]), EnrolmentStatus.ACTIVE);
        if (graduated != enrolments.size()) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_CLOSED);
        }
    }

    /** Refuses with GRADUATED_ALREADY where the student has graduated from the programme, whatever its version. */
    void requireNotGraduated(String institution, UUID student, String programmeCode) {
        database.find(row -> true, """
                        select 1 from enrolment
                        where institution = ? and student = ? and programme_code = ? and status = ?""", institution, student, programmeCode, EnrolmentStatus.GRADUATED)
                .ifPresent(graduated -> {
                    throw new Refusal(EnrolmentRefusal.GRADUATED_ALREADY);
                });
    }

    void store(Enrolment enrolment) {
        UniqueKey.guard(
                Map.of("enrolment_active_already", EnrolmentRefusal.ENROLMENT_ACTIVE_ALREADY),
                () -> persistAndFlush(enrolment));
    }
}
