package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.time.AsOf;

/** Shows one student's record, now or as it was known earlier, and notes who looked. */
@ApplicationScoped
public class ReadStudent {

    private final Students students;
    private final StudentNumbers numbers;
    private final StudentHistory history;
    private final AsOf moments;
    private final AccessLog accessLog;

    ReadStudent(Students students, StudentNumbers numbers, StudentHistory history, AsOf moments, AccessLog accessLog) {
        this.students = students;
        this.numbers = numbers;
        this.history = history;
        this.moments = moments;
        this.accessLog = accessLog;
    }

    @Transactional
    public StudentDetails read(UUID id, @Nullable String asOf) {
        return moments.moment(asOf).map(moment -> history.asOf(id, moment)).orElseGet(() -> now(id));
    }

    private StudentDetails now(UUID id) {
        var student = students.require(id);
        accessLog.note(student.institution(), id, "student record");
        return StudentDetails.of(student, numbers.shown(student.identifiers()), List.of());
    }
}
