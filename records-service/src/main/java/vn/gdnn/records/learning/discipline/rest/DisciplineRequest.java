package vn.gdnn.records.learning.discipline.rest;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.discipline.Discipline;
import vn.gdnn.records.learning.discipline.DisciplineStudent;
import vn.gdnn.records.learning.grading.Term;
import vn.gdnn.records.learning.result.Terms;

/**
 * A disciplinary decision; without {@code effectiveFrom} it takes effect the day it is made. Without {@code legalBasis} a
 * warning or more costs a class.
 */
record DisciplineRequest(
        @NotNull Discipline.Level level,

        @NotNull @Size(max = 12) @Pattern(regexp = Term.PATTERN) String term,

        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable @Size(max = 500) String reason,
        Discipline.@Nullable LegalBasis legalBasis) {

    DisciplineStudent.Sanction sanction() {
        return new DisciplineStudent.Sanction(
                level,
                requireNonNull(Terms.read(term)),
                new Discipline.Decision(
                        decisionNumber.strip(),
                        decidedOn,
                        effectiveFrom == null ? decidedOn : effectiveFrom,
                        effectiveUntil,
                        reason,
                        legalBasis));
    }
}
