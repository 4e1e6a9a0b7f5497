package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.database.Database;

/** Makes credentials anew where a disowned key signed them; the earlier ones are taken back by their status. */
@ApplicationScoped
public class RenewCredentials {

    private final MakeCredentials makeCredentials;
    private final StatusLists statusLists;
    private final Database database;
    private final Clock clock;

    RenewCredentials(MakeCredentials makeCredentials, StatusLists statusLists, Database database, Clock clock) {
        this.makeCredentials = makeCredentials;
        this.statusLists = statusLists;
        this.database = database;
        this.clock = clock;
    }

    private record Disowned(UUID diploma, StatusPlace place) {}

    /** For those of these diplomas whose newest credential a disowned key signed; their seal was raised before. */
    @Transactional(TxType.MANDATORY)
    public void renew(String institution, List<UUID> diplomas) {
        var disowned = disowned(institution, diplomas);
        makeCredentials.make(
                institution, disowned.stream().map(Disowned::diploma).toList());
        var today = LocalDate.now(clock);
        statusLists.revoke(
                institution,
                disowned.stream()
                        .map(one -> new StatusLists.Change(one.place(), today))
                        .toList());
    }

    private List<Disowned> disowned(String institution, List<UUID> diplomas) {
        return database.list(
                row -> new Disowned(
                        row.uuid("id"), new StatusPlace(row.integer("status_list"), row.integer("status_index"))),
                """
                select d.id, k.status_list, k.status_index
                from unnest(?::uuid[]) with ordinality as n (id, position)
                join diploma d on d.institution = ? and d.id = n.id
                join lateral (
                    select q.key_id, q.status_list, q.status_index from diploma_credential q
                    where q.institution = d.institution and q.diploma = d.id and q.content_version = d.content_version
                    order by q.seal desc limit 1) k on true
                join institution_key y on y.institution = d.institution and y.key_id = k.key_id
                where y.compromised order by n.position""",
                diplomas.toArray(UUID[]::new),
                institution);
    }
}
