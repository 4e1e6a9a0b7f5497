package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the marks of a module amount to; the letter belongs to credit training only. */
public record ModuleScore(BigDecimal score, @Nullable LetterGrade letter, boolean passed) {}
