package vn.gdnn.training.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.gdnn.kit.text.VisibleText;

/** One line of text without anything hidden. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = VisibleText.LINE) @ReportAsSingleViolation
public @interface PlainText {

    /** What the caller reads. */
    String message() default "must be one line of plain text";

    /** Unused; asked for by Jakarta Validation. */
    Class<?>[] groups() default {};

    /** Unused; asked for by Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};
}
