package vn.gdnn.records.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;

/** Shows one student's record and notes who looked. */
@ApplicationScoped
public class ReadStudent {

    private final Students students;
    private final StudentNumbers numbers;
    private final AccessLog accessLog;

    ReadStudent(Students students, StudentNumbers numbers, AccessLog accessLog) {
        this.students = students;
        this.numbers = numbers;
        this.accessLog = accessLog;
    }

    @Transactional
    public StudentDetails read(UUID id) {
        var student = students.require(id);
        accessLog.note(student.institution(), id, "student record");
        return StudentDetails.of(student, numbers.shown(student.personalNumber()), List.of());
    }
}
