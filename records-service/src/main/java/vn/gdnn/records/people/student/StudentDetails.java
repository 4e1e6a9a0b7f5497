package vn.gdnn.records.people.student;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/**
 * A student's record as its reader may see it; a merged one names the entry that stands for the person.
 *
 * @param outgrownEntries the numbers of entries of the register that are not issued yet and say something else
 */
public record StudentDetails(
        UUID id,
        long version,
        String institution,
        StudentFacts facts,
        @Nullable UUID mergedInto,
        List<String> warnings,
        List<String> outgrownEntries) {

    public StudentDetails {
        warnings = List.copyOf(warnings);
        outgrownEntries = List.copyOf(outgrownEntries);
    }

    StudentDetails outgrowing(List<String> entries) {
        return new StudentDetails(id, version, institution, facts, mergedInto, warnings, entries);
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
                student.id(),
                student.version(),
                student.institution(),
                facts,
                student.mergedInto(),
                warnings,
                List.of());
    }

    /** The date of birth, as precise as the papers. */
    public BirthDate dateOfBirth() {
        return facts.dateOfBirth();
    }
}
