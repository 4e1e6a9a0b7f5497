package vn.gdnn.records.learning.gradebook;

import java.sql.SQLException;
import java.util.UUID;
import vn.gdnn.kit.database.Row;

/** Running marks as the book keeps them: whose, of what, and under which id they are followed. */
record KeptMarks(UUID id, UUID student, UUID enrolment, RunningMarks marks, boolean posted) {

    static KeptMarks of(Row row) throws SQLException {
        return new KeptMarks(
                row.uuid("id"), row.uuid("student"), row.uuid("enrolment"), RunningMarks.of(row), row.bool("posted"));
    }

    Attempt attempt() {
        return new Attempt(enrolment, marks.moduleCode(), marks.attempt());
    }
}
