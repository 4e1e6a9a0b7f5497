package vn.gdnn.records.people.student;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a student's record said from a moment on, who made it say so, and by which document. */
public record StudentState(
        long version,
        Instant recordedAt,
        @Nullable String recordedBy,
        Justification justification,
        StudentFacts facts,
        @Nullable UUID mergedInto) {}
