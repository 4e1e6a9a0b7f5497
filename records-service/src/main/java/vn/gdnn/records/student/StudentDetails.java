package vn.gdnn.records.student;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's record as its reader may see it. */
public record StudentDetails(UUID id, long version, String institution, StudentFacts facts, List<String> warnings) {

    public StudentDetails {
        warnings = List.copyOf(warnings);
    }

    static StudentDetails of(Student student, @Nullable String personalNumber, List<String> warnings) {
        var facts = new StudentFacts(
                student.code(),
                student.fullName(),
                student.dateOfBirth(),
                student.sex(),
                student.placeOfBirth(),
                personalNumber);
        return new StudentDetails(student.id(), student.version(), student.institution(), facts, warnings);
    }

    /** The day of birth. */
    public LocalDate dateOfBirth() {
        return facts.dateOfBirth();
    }
}
