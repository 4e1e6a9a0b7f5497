package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.database.Database;

/**
 * Tells what stood in the log already at a moment: whose place lies in a tree that was signed by then. Nobody slips
 * anything in there later, whatever keys and rows they have.
 */
@ApplicationScoped
public class LoggedBefore {

    private final Database database;

    LoggedBefore(Database database) {
        this.database = database;
    }

    /** Those of these diplomas whose words in force were in a tree signed by that moment. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> of(String institution, List<UUID> diplomas, Instant moment) {
        return new HashSet<>(database.list(
                row -> row.uuid("id"),
                """
                select d.id from diploma d
                where d.institution = ? and d.id = any (?) and exists (
                    select from diploma_act a
                    join register_leaf l on l.institution = a.institution and l.diploma = a.diploma and l.act = a.number
                    where a.institution = d.institution and a.diploma = d.id and a.content_version = d.content_version
                      and a.kind in ('DIGITISED', 'ISSUED', 'CORRECTED')
                      and l.log_index < (select coalesce(max(size - log + 1), 0) from log_checkpoint where signed_at <= ?))""",
                institution,
                diplomas.toArray(UUID[]::new),
                moment.atOffset(ZoneOffset.UTC)));
    }
}
