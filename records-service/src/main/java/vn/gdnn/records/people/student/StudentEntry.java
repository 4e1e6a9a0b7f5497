package vn.gdnn.records.people.student;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;

/** A line of the list of students; the personal number shows its last four digits only. */
public record StudentEntry(
        UUID id,
        String institution,
        String code,
        String fullName,
        BirthDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable String personalNumber) {}
