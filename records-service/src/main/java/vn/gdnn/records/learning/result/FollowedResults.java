package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;

/** Posted results for whoever keeps a copy of them, as their corrections have left them. */
@ApplicationScoped
public class FollowedResults implements Followed<ModuleResult> {

    private static final FollowedCollection RESULTS = new FollowedCollection(
            "RESULTS",
            "select id from module_result where institution = ? and id > ? order by id limit ?",
            "module results");

    private static final String AS_THEY_STAND =
            "select n.student, k.* from (" + ModuleResults.KNOWN + "and (r.institution, r.id) in " + RecordKeys.AMONG
                    + ") k join enrolment n on n.institution = k.institution and n.id = k.enrolment";

    private final Database database;

    FollowedResults(Database database) {
        this.database = database;
    }

    @Override
    public FollowedCollection collection() {
        return RESULTS;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<ModuleResult>> read(RecordKeys keys) {
        var now = ModuleResults.NOW;
        return database.list(
                row -> new FollowedRecord<>(
                        new RecordKey(row.text("institution"), row.uuid("id")),
                        row.uuid("student"),
                        ModuleResult.of(row)),
                AS_THEY_STAND,
                now,
                now,
                now,
                now,
                keys.institutions(),
                keys.ids());
    }
}
