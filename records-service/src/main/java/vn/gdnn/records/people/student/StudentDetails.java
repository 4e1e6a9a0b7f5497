package vn.gdnn.records.people.student;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's record as its reader may see it; a merged one names the entry that stands for the person. */
public record StudentDetails(
        UUID id,
        long version,
        String institution,
        StudentFacts facts,
        @Nullable UUID mergedInto,
        List<String> warnings) {

    public StudentDetails {
        warnings = List.copyOf(warnings);
    }

    static StudentDetails of(Student student, Identifiers identifiers, List<String> warnings) {
        var facts = new StudentFacts(
                student.code(),
                student.fullName(),
                student.dateOfBirth(),
                student.sex(),
                student.placeOfBirth(),
                student.nationality(),
                identifiers,
                student.contact());
        return new StudentDetails(
                student.id(), student.version(), student.institution(), facts, student.mergedInto(), warnings);
    }

    /** The day of birth. */
    public LocalDate dateOfBirth() {
        return facts.dateOfBirth();
    }
}
