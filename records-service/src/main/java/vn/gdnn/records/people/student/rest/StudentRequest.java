package vn.gdnn.records.people.student.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.kit.text.PlaceName;
import vn.gdnn.records.people.student.Contact;
import vn.gdnn.records.people.student.Correction;
import vn.gdnn.records.people.student.Identifiers;
import vn.gdnn.records.people.student.Justification;
import vn.gdnn.records.people.student.StudentFacts;

/** A student as the registrar enters it; a change of an established identity names its reason and document. */
record StudentRequest(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._/-]{1,40}") String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String fullName,

        @NotNull BirthDate dateOfBirth,
        @Nullable Sex sex,

        @Nullable @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String placeOfBirth,

        @Nullable @Size(max = 2) @Pattern(regexp = "[A-Z]{2}") String nationality,

        @Nullable @Size(max = 12) @Pattern(regexp = "\\d{12}") String personalNumber,

        @Nullable @Size(max = 9) @Pattern(regexp = NumberKind.LEGACY_FORM) String legacyNumber,

        @Nullable @Size(max = 20) @Pattern(regexp = NumberKind.PASSPORT_FORM) String passport,

        @Nullable @Size(max = 250) @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,185}") String email,

        @Nullable @Size(max = 16) @Pattern(regexp = "\\+?\\d{8,15}") String phone,

        @Nullable @Size(max = 500) String reason,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable LocalDate documentDate) {

    StudentFacts facts() {
        return new StudentFacts(
                code,
                PersonName.of(fullName),
                dateOfBirth,
                sex,
                placeOfBirth == null || placeOfBirth.isBlank() ? null : PlaceName.of(placeOfBirth),
                nationality,
                new Identifiers(personalNumber, legacyNumber, passport),
                new Contact(email, phone));
    }

    Correction correction(Actor by) {
        return new Correction(facts(), new Justification(reason, documentNumber, documentDate), by);
    }

    @Override
    public String toString() {
        return "StudentRequest";
    }
}
