package vn.gdnn.records.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.records.diploma.RecordedAct;
import vn.gdnn.records.diploma.RegisterFollower;
import vn.gdnn.records.status.StatusLists;
import vn.gdnn.records.status.StatusPlace;
import vn.gdnn.records.storage.Database;

/**
 * Follows the register: an issued diploma gets its credential, a corrected one a new credential while the old one is
 * revoked, a replaced or revoked one loses what it has. Diplomas taken over from older registers get theirs on request.
 */
@ApplicationScoped
class KeepCredentials implements RegisterFollower {

    private static final Set<String> MAKING = Set.of("ISSUED", "CORRECTED");
    private static final Set<String> ENDING = Set.of("CORRECTED", "REPLACED", "REVOKED");

    private final MakeCredentials makeCredentials;
    private final StatusLists statusLists;
    private final Database database;

    KeepCredentials(MakeCredentials makeCredentials, StatusLists statusLists, Database database) {
        this.makeCredentials = makeCredentials;
        this.statusLists = statusLists;
        this.database = database;
    }

    @Override
    public void follow(String institution, List<RecordedAct> acts) {
        makeCredentials.make(institution, diplomas(acts, MAKING));
        end(institution, diplomas(acts, ENDING));
    }

    /** As {@link #follow}, for diplomas whose acts were long recorded. */
    void catchUp(String institution, List<UUID> diplomas) {
        makeCredentials.make(institution, diplomas);
        end(institution, diplomas);
    }

    private void end(String institution, List<UUID> diplomas) {
        if (!diplomas.isEmpty()) {
            statusLists.revoke(
                    institution,
                    database.list(
                            row -> new StatusLists.Change(
                                    new StatusPlace(row.integer("status_list"), row.integer("status_index")),
                                    row.date("day")),
                            """
                    select c.status_list, c.status_index, min(coalesce(a.effective_on, a.acted_on)) as day
                    from unnest(?::text[]) as n (id)
                    join diploma_act a on a.institution = ? and a.diploma = n.id::uuid
                    join diploma_credential c on c.institution = a.institution and c.diploma = a.diploma
                    where a.kind in ('REPLACED', 'REVOKED')
                       or a.kind = 'CORRECTED' and c.content_version < a.content_version
                    group by c.status_list, c.status_index""",
                            diplomas.stream().map(UUID::toString).toArray(String[]::new),
                            institution));
        }
    }

    private static List<UUID> diplomas(List<RecordedAct> acts, Set<String> kinds) {
        return acts.stream()
                .filter(act -> kinds.contains(act.kind()))
                .map(RecordedAct::diploma)
                .distinct()
                .toList();
    }
}
