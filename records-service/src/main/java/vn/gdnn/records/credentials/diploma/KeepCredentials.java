package vn.gdnn.records.credentials.diploma;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.RecordedAct;
import vn.gdnn.records.register.entry.RegisterFollower;
import vn.gdnn.records.register.log.CompareWithLog;

/**
 * Follows the register: an issued diploma gets its credential, a corrected one a new credential while the old one is
 * revoked, a replaced or revoked one loses what it has. Diplomas taken over from older registers get theirs on request.
 */
@ApplicationScoped
class KeepCredentials implements RegisterFollower {

    private static final Set<DiplomaAct.Kind> MAKING = EnumSet.of(DiplomaAct.Kind.ISSUED, DiplomaAct.Kind.CORRECTED);
    private static final Set<DiplomaAct.Kind> ENDING =
            EnumSet.of(DiplomaAct.Kind.CORRECTED, DiplomaAct.Kind.REPLACED, DiplomaAct.Kind.REVOKED);

    private final MakeCredentials makeCredentials;
    private final StatusLists statusLists;
    private final CompareWithLog compareWithLog;
    private final Database database;

    KeepCredentials(
            MakeCredentials makeCredentials,
            StatusLists statusLists,
            CompareWithLog compareWithLog,
            Database database) {
        this.makeCredentials = makeCredentials;
        this.statusLists = statusLists;
        this.compareWithLog = compareWithLog;
        this.database = database;
    }

    @Override
    public void follow(String institution, List<RecordedAct> acts) {
        makeCredentials.make(institution, diplomas(acts, MAKING));
        end(institution, diplomas(acts, ENDING));
    }

    /**
     * As {@link #follow}, for diplomas whose acts were long recorded: nothing is signed that the log does not bear out.
     * Returns why those got none that got none.
     */
    Map<UUID, Refusal> catchUp(String institution, List<UUID> diplomas) {
        var refused = new HashMap<UUID, Refusal>();
        for (var entry : entries(institution, diplomas)) {
            compareWithLog.objection(entry.publicId()).ifPresent(why -> {
                Log.errorf("No credential for diploma %s of %s: %s", entry.id(), institution, why.code());
                refused.put(entry.id(), why);
            });
        }
        var borneOut = diplomas.stream()
                .filter(diploma -> !refused.containsKey(diploma))
                .toList();
        makeCredentials.make(institution, borneOut);
        end(institution, borneOut);
        return refused;
    }

    private record Entry(UUID id, String publicId) {}

    private List<Entry> entries(String institution, List<UUID> diplomas) {
        return database.list(
                row -> new Entry(row.uuid("id"), row.text("public_id")),
                "select id, public_id from diploma where institution = ? and id = any(cast(? as uuid[]))",
                institution,
                diplomas.stream().map(UUID::toString).toArray(String[]::new));
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

    private static List<UUID> diplomas(List<RecordedAct> acts, Set<DiplomaAct.Kind> kinds) {
        return acts.stream()
                .filter(act -> kinds.contains(act.kind()))
                .map(RecordedAct::diploma)
                .distinct()
                .toList();
    }
}
