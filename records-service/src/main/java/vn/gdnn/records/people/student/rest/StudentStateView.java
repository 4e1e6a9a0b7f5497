package vn.gdnn.records.people.student.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.people.student.StudentDetails;
import vn.gdnn.records.people.student.StudentState;

/** What a student's record said from {@code recordedAt} on, who made it say so, and by which document. */
record StudentStateView(
        long version,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        StudentView student) {

    static StudentStateView of(UUID id, StudentState state) {
        var justification = state.justification();
        var student =
                new StudentDetails(id, state.version(), "", state.facts(), state.mergedInto(), List.of(), List.of());
        return new StudentStateView(
                state.version(),
                state.recordedAt(),
                state.recordedBy(),
                justification.reason(),
                justification.documentNumber(),
                justification.documentDate(),
                StudentView.of(student));
    }
}
