package vn.gdnn.curriculum.resource.standing;

import org.jspecify.annotations.Nullable;

/** What was done with a version since it was written. */
public record History(
        @Nullable Submission submission,
        @Nullable Verdict verdict,
        @Nullable TakenDown takenDown) {}
