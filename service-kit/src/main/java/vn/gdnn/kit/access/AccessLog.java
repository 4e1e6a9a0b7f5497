package vn.gdnn.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.time.Ids;

/**
 * Who read which person's record, and why; append-only, so that the person can ask for it (Law 91/2025/QH15). The
 * database grants no change of a written row, and a note is on disk before the answer is given.
 */
@ApplicationScoped
public class AccessLog {

    private final EntityManager entities;
    private final SecurityIdentity caller;

    AccessLog(EntityManager entities, SecurityIdentity caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Notes, in the reading transaction, that the caller read the person's record of that institution. */
    @Transactional(TxType.MANDATORY)
    public void note(String institution, UUID person, String purpose) {
        note(institution, List.of(person), purpose);
    }

    /** As {@link #note(String, UUID, String)}, of several persons. */
    @Transactional(TxType.MANDATORY)
    public void note(String institution, List<UUID> persons, String purpose) {
        entities.createNativeQuery("""
                        insert into access_log (institution, id, person, reader, purpose)
                        select :institution, n.id, n.person, :reader, :purpose
                        from unnest(cast(:ids as uuid[]), cast(:persons as uuid[])) as n (id, person)""")
                .setParameter("institution", institution)
                .setParameter("ids", persons.stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .setParameter("persons", persons.toArray(UUID[]::new))
                .setParameter("reader", caller.getPrincipal().getName())
                .setParameter("purpose", purpose)
                .executeUpdate();
    }
}
