package vn.gdnn.kit.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteExports;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.feed.ChangeLog;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.kit.http.Cursor;

/** What an export reads at a time, each in a short transaction: a slow reader keeps nothing open in the database. */
@ApplicationScoped
class ExportSteps {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final ChangeLog changes;
    private final NoteExports exports;

    ExportSteps(Database database, ChangeLog changes, NoteExports exports) {
        this.database = database;
        this.changes = changes;
        this.exports = exports;
    }

    /**
     * An export at its beginning.
     *
     * @param end where to go on: behind the changes that had their place before the first record was read
     * @param institutions whose records it takes, in order
     */
    record Begun(Cursor end, List<String> institutions) {

        Begun {
            institutions = List.copyOf(institutions);
        }
    }

    /**
     * Some records of one institution.
     *
     * @param last the key behind which the next ones are; none where all were read
     */
    record Step<T>(
            List<FollowedRecord<T>> records, @Nullable UUID last) {

        Step {
            records = List.copyOf(records);
        }
    }

    @Transactional
    Begun begin(FollowedCollection collection) {
        var purpose = collection.purpose();
        if (purpose != null) {
            exports.note("export of " + purpose);
        }
        var end = changes.end();
        return new Begun(end, database.list(row -> row.text("code"), "select code from tenant order by code"));
    }

    @Transactional
    <T> Step<T> read(Followed<T> followed, String institution, @Nullable UUID after) {
        var ids = database.list(
                row -> row.uuid("id"),
                followed.collection().idsInOrder(),
                institution,
                after == null ? FIRST : after,
                AT_ONCE);
        var keys = ids.stream().map(id -> new RecordKey(institution, id)).toList();
        var last = ids.size() < AT_ONCE ? null : ids.get(AT_ONCE - 1);
        return new Step<>(keys.isEmpty() ? List.of() : followed.read(new RecordKeys(keys)), last);
    }
}
