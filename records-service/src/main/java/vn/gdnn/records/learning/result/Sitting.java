package vn.gdnn.records.learning.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Term;

/** One attempt at one module, the day its result was posted, and the semester it counts in. */
public record Sitting(
        String moduleCode,
        int attempt,
        LocalDate postedOn,
        @Nullable Term term) {}
