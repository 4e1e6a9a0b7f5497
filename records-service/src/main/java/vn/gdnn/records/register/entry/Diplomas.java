package vn.gdnn.records.register.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;

/** The register of diplomas in the caller's scope. */
@ApplicationScoped
public class Diplomas implements PanacheRepositoryBase<Diploma, UUID> {

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

    /** Refuses with DIPLOMA_REPLACED_ALREADY in whose place another entry stands: that one would have to be replaced. */
    public void requireUnreplaced(UUID id) {
        if (count("replaces = ?1 and status <> ?2", id, DiplomaStatus.CANCELLED) > 0) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_REPLACED_ALREADY);
        }
    }
}
