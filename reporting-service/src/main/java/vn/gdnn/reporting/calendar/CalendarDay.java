package vn.gdnn.reporting.calendar;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day between 1900 and 2199: beyond that a date is a slip of the pen, and no database need meet it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDay.Check.class)
public @interface CalendarDay {

    /** What the caller is told. */
    String message() default "1900-01-01 .. 2199-12-31";

    /** As Bean Validation asks. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the year; an absent day is another constraint's matter. */
    class Check implements ConstraintValidator<CalendarDay, LocalDate> {

        /** The rule itself, for days that come another way. */
        public static boolean isPlausible(LocalDate day) {
            return day.getYear() >= 1900 && day.getYear() < 2200;
        }

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || isPlausible(day);
        }
    }
}
