package vn.gdnn.records.learning.result;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.Term;

/** Semesters as callers write them. */
public final class Terms {

    private Terms() {}

    /** The semester, or none; one of no school year is refused. */
    public static @Nullable Term read(@Nullable String text) {
        return text == null ? null : Term.read(text).orElseThrow(() -> new Refusal(ResultRefusal.TERM_INVALID));
    }
}
