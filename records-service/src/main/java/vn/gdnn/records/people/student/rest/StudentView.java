package vn.gdnn.records.people.student.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.records.people.student.StudentDetails;

/**
 * A student's record; {@code warnings} name what is odd about the personal number just sent, {@code outgrownEntries} the
 * numbers of entries of the register that a change just made left behind: they are to be refreshed or cancelled.
 */
record StudentView(
        UUID id,
        String code,
        String fullName,
        BirthDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable String placeOfBirth,
        @Nullable String nationality,
        @Nullable String personalNumber,
        @Nullable String legacyNumber,
        @Nullable String passport,
        @Nullable String email,
        @Nullable String phone,
        @Nullable UUID mergedInto,
        List<String> warnings,
        List<String> outgrownEntries) {

    static StudentView of(StudentDetails student) {
        var facts = student.facts();
        return new StudentView(
                student.id(),
                facts.code(),
                facts.fullName(),
                facts.dateOfBirth(),
                facts.sex(),
                facts.placeOfBirth(),
                facts.nationality(),
                facts.identifiers().personalNumber(),
                facts.identifiers().legacyNumber(),
                facts.identifiers().passport(),
                facts.contact().email(),
                facts.contact().phone(),
                student.mergedInto(),
                student.warnings(),
                student.outgrownEntries());
    }
}
