package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;

/** Enrolments and diplomas follow the person; which did is kept, so that they can go back. */
@ApplicationScoped
class MovedRecords {

    private final Instance<PersonRecords> kinds;
    private final Database database;

    MovedRecords(Instance<PersonRecords> kinds, Database database) {
        this.kinds = kinds;
        this.database = database;
    }

    void move(String institution, UUID merge, UUID from, UUID to) {
        for (var kind : kinds) {
            for (var record : kind.move(institution, from, to)) {
                database.update(
                        "insert into student_merge_move (institution, merge, kind, record) values (?, ?, ?, ?)",
                        institution,
                        merge,
                        kind.kind(),
                        record);
            }
        }
    }

    /** Only what moved goes back; what came to the survivor since stays there. */
    void moveBack(String institution, UUID merge, UUID to) {
        for (var kind : kinds) {
            kind.moveBack(institution, moved(institution, merge, kind.kind()), to);
        }
    }

    private List<UUID> moved(String institution, UUID merge, String kind) {
        return database.list(
                row -> row.uuid("record"),
                "select record from student_merge_move where institution = ? and merge = ? and kind = ?",
                institution,
                merge,
                kind);
    }
}
