package vn.gdnn.records.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.actor.Actor;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.storage.UniqueKey;

/** Merges asked for in the caller's scope. */
@ApplicationScoped
class StudentMerges {

    private static final String COLUMNS = """
            select id, version, survivor, duplicate, reason, status, requested_by, decided_by from student_merge where\s""";

    private final Database database;

    StudentMerges(Database database) {
        this.database = database;
    }

    List<StudentMerge> of(String institution, UUID student) {
        return database.list(
                StudentMerge::of,
                COLUMNS + "institution = ? and (survivor = ? or duplicate = ?) order by requested_at desc, id",
                institution,
                student,
                student);
    }

    StudentMerge requireHeld(String institution, UUID survivor, UUID id) {
        return database.find(
                        StudentMerge::of,
                        COLUMNS + "institution = ? and survivor = ? and id = ? for update",
                        institution,
                        survivor,
                        id)
                .orElseThrow(() -> new Refusal(StudentRefusal.MERGE_NOT_FOUND));
    }

    void add(String institution, StudentMerge merge) {
        UniqueKey.guard(
                Map.of("student_merge_open", StudentRefusal.MERGE_OPEN_ALREADY),
                () -> database.update(
                        """
                        insert into student_merge (institution, id, version, survivor, duplicate, reason, status, requested_by)
                        values (?, ?, 0, ?, ?, ?, 'REQUESTED', ?)""",
                        institution,
                        merge.id(),
                        merge.survivor(),
                        merge.duplicate(),
                        merge.reason(),
                        merge.requestedBy()));
    }

    void decide(String institution, StudentMerge merge, StudentMerge.Status decision, Actor by) {
        database.update("""
                update student_merge set status = ?, decided_by = ?, decided_at = now(), version = version + 1
                where institution = ? and id = ?""", decision, by.subject(), institution, merge.id());
    }

    void undo(String institution, StudentMerge merge, Actor by) {
        database.update("""
                update student_merge set status = 'UNDONE', undone_by = ?, undone_at = now(), version = version + 1
                where institution = ? and id = ?""", by.subject(), institution, merge.id());
    }

    void remember(String institution, UUID merge, String kind, List<UUID> records) {
        for (var record : records) {
            database.update(
                    "insert into student_merge_move (institution, merge, kind, record) values (?, ?, ?, ?)",
                    institution,
                    merge,
                    kind,
                    record);
        }
    }

    List<UUID> moved(String institution, UUID merge, String kind) {
        return database.list(
                row -> row.uuid("record"),
                "select record from student_merge_move where institution = ? and merge = ? and kind = ?",
                institution,
                merge,
                kind);
    }
}
