package vn.gdnn.records.learning.result.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At least one test mark, and the exam marked once: by one mark or by those of two markers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteMarks.Check.class)
@interface CompleteMarks {

    String message() default "{jakarta.validation.constraints.NotEmpty.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the field that lacks, as it is called in the request. */
    class Check implements ConstraintValidator<CompleteMarks, GivenMarks> {

        @Override
        public boolean isValid(GivenMarks marks, ConstraintValidatorContext context) {
            if (GivenMarks.orEmpty(marks.regularMarks()).isEmpty()
                    && GivenMarks.orEmpty(marks.periodicMarks()).isEmpty()) {
                return violated(context, "regularMarks");
            }
            var examiners = GivenMarks.orEmpty(marks.examMarks());
            if ((marks.examMark() == null) == examiners.isEmpty()) {
                return violated(context, "examMark");
            }
            return true;
        }

        private static boolean violated(ConstraintValidatorContext context, String field) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
