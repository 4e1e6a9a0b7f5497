package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;

/** Lets issued diplomas take a new seal: what they say stays, credential and document are made anew for it. */
@ApplicationScoped
public class SealAnew {

    private static final String GROUND = "KEY_DISOWNED";

    private final Database database;
    private final DiplomaActs acts;
    private final Clock clock;

    SealAnew(Database database, DiplomaActs acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    /** Locks those of these diplomas that are issued and in force, and gives them in the order asked. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> lock(String institution, List<UUID> diplomas) {
        return database.list(row -> row.uuid("id"), """
                select d.id from unnest(?::uuid[]) with ordinality as n (id, position)
                join diploma d on d.institution = ? and d.id = n.id
                where d.status = 'ISSUED' order by n.position for update of d""", diplomas.toArray(UUID[]::new), institution);
    }

    /** Gives each of these locked diplomas its next seal, and the act that says in whose place it stands. */
    @Transactional(TxType.MANDATORY)
    public void seal(String institution, List<UUID> diplomas, String disownedKey, Actor by) {
        if (diplomas.isEmpty()) {
            return;
        }
        database.update(
                "update diploma set seal = seal + 1, version = version + 1 where institution = ? and id = any (?)",
                institution,
                diplomas.toArray(UUID[]::new));
        var basis = new Basis(GROUND, null, null, null, null, disownedKey);
        acts.appendToEach(
                institution, diplomas, DiplomaAct.of(DiplomaAct.Kind.RESEALED, LocalDate.now(clock), by, basis));
    }
}
