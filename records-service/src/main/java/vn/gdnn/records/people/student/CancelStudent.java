package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Takes back an entry made by mistake: nobody was enrolled under it, nothing was issued and no other entry was merged into
 * it. The person's data go; that an entry of that code was cancelled, by whom and why, stays.
 */
@ApplicationScoped
public class CancelStudent {

    private final Students students;
    private final Instance<PersonRecords> records;
    private final Approvals approvals;
    private final Database database;
    private final CurrentScope scope;

    CancelStudent(
            Students students,
            @Any Instance<PersonRecords> records,
            Approvals approvals,
            Database database,
            CurrentScope scope) {
        this.students = students;
        this.records = records;
        this.approvals = approvals;
        this.database = database;
        this.scope = scope;
    }

    /** Cancels it, or STUDENT_HAS_RECORDS. */
    @Transactional
    public void cancel(UUID id, long expectedVersion, String reason, Actor by) {
        var institution = scope.institution();
        var student = students.require(id);
        Versions.require(expectedVersion, student.version());
        database.list(
                row -> true, "select 1 from student where institution = ? and id = ? for update", institution, id);
        if (records.stream().anyMatch(kind -> kind.hasAny(institution, id))
                || approvals.isPending(institution, id)
                || isPartOfMerge(institution, id)) {
            throw new Refusal(StudentRefusal.STUDENT_HAS_RECORDS);
        }
        database.update("""
                insert into student_cancellation (institution, id, code, reason, cancelled_by)
                select institution, id, code, ?, ? from student where institution = ? and id = ?""", reason, by.subject(), institution, id);
        students.getEntityManager().detach(student);
        database.update("delete from student where institution = ? and id = ?", institution, id);
    }

    private boolean isPartOfMerge(String institution, UUID id) {
        return database.find(row -> true, """
                        select 1 from student where institution = ?
                          and (merged_into = ? or id = ? and merged_into is not null)""", institution, id, id).isPresent();
    }
}
