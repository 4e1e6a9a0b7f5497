package vn.gdnn.curriculum.programme.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.review.ReviewFacts;
import vn.gdnn.kit.text.VisibleText;

record ReviewRequest(
        @NotNull LocalDate reviewedOn,

        @NotBlank @Size(max = 60) @Pattern(regexp = VisibleText.LINE) String minutesNumber,

        @NotNull ReviewFacts.ReviewConclusion conclusion,

        @Nullable @Size(max = 2000) @Pattern(regexp = VisibleText.PROSE) String note) {

    ReviewFacts facts() {
        return new ReviewFacts(reviewedOn, minutesNumber.strip(), conclusion, note);
    }
}
