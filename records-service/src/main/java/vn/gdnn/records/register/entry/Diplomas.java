package vn.gdnn.records.register.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** The register of diplomas in the caller's scope. */
@ApplicationScoped
public class Diplomas implements PanacheRepositoryBase<Diploma, UUID> {

    /** Refusal of a line of a file whose serial number another diploma has. */
    public static final RefusalCode SERIAL_NUMBER_TAKEN = DiplomaRefusal.SERIAL_NUMBER_TAKEN;

    /** Refusal of a graduate who has an entry in the register. */
    public static final RefusalCode REGISTERED_ALREADY = DiplomaRefusal.DIPLOMA_REGISTERED_ALREADY;

    /** As {@link #SERIAL_NUMBER_TAKEN}, of the register number. */
    public static final RefusalCode REGISTER_NUMBER_TAKEN = DiplomaRefusal.REGISTER_NUMBER_TAKEN;

    /** Refusal of a line of a file with an issue date before the recognition or in the future. */
    public static final RefusalCode ISSUE_DATE_INVALID = DiplomaRefusal.ISSUE_DATE_INVALID;

    /** The diploma in the version read, or DIPLOMA_NOT_FOUND; another version is STALE_VERSION. */
    public Diploma require(UUID id, long expectedVersion) {
        var diploma = findByIdOptional(id).orElseThrow(() -> new Refusal(DiplomaRefusal.DIPLOMA_NOT_FOUND));
        Versions.require(expectedVersion, diploma.version());
        return diploma;
    }

    /** The diploma; nobody else acts on it before this transaction ends. */
    public Diploma requireHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(DiplomaRefusal.DIPLOMA_NOT_FOUND));
    }

    /** Enters it; whichever of its numbers is taken is the refusal. */
    public void store(Diploma diploma) {
        UniqueKey.guard(
                Map.of(
                        "serial_number_taken", DiplomaRefusal.SERIAL_NUMBER_TAKEN,
                        "register_number_taken", DiplomaRefusal.REGISTER_NUMBER_TAKEN,
                        "diploma_registered_already", DiplomaRefusal.DIPLOMA_REGISTERED_ALREADY),
                () -> persistAndFlush(diploma));
    }
}
