package vn.gdnn.curriculum.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.problem.RefusalCode;

/** What is wrong with what a file brings, by the constraints of the single call, each with its field. */
public final class RequestFaults {

    private static final Map<Class<?>, RefusalCode> VALUES = Map.of(
            LocalDate.class, ImportErrorCode.NOT_A_DATE,
            Integer.class, ImportErrorCode.NOT_AN_INTEGER,
            Boolean.class, ImportErrorCode.NOT_A_BOOLEAN,
            String.class, ImportErrorCode.CONTROL_CHARACTER);

    private RequestFaults() {}

    /** A value that is out of bounds. */
    public static Fault of(ConstraintViolation<?> violation) {
        var field = violation.getPropertyPath().toString();
        var rule = violation.getConstraintDescriptor();
        return switch (rule.getAnnotation().annotationType().getSimpleName()) {
            case "Size" -> Fault.of(field, ImportErrorCode.VALUE_TOO_LONG, limit(rule, "max"));
            case "Pattern" -> Fault.of(field, ImportErrorCode.PATTERN_MISMATCH, limit(rule, "regexp"));
            case "Min" -> Fault.of(field, ImportErrorCode.VALUE_OUT_OF_RANGE, limit(rule, "value"), "…");
            case "Max" -> Fault.of(field, ImportErrorCode.VALUE_OUT_OF_RANGE, "…", limit(rule, "value"));
            default -> Fault.of(field, ImportErrorCode.VALUE_REQUIRED);
        };
    }

    private static String limit(ConstraintDescriptor<?> rule, String name) {
        return String.valueOf(rule.getAttributes().get(name));
    }

    /** A document that cannot be read. */
    public static Fault of(JsonProcessingException unreadable) {
        var field = unreadable instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        if (unreadable instanceof InvalidFormatException misfit
                && misfit.getTargetType().isEnum()) {
            var words = Stream.of(misfit.getTargetType().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return Fault.of(field, ImportErrorCode.VALUE_NOT_ALLOWED, words);
        }
        return Fault.of(field, meaning(unreadable));
    }

    private static RefusalCode meaning(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException) {
            return ImportErrorCode.COLUMN_UNKNOWN;
        }
        return unreadable instanceof InvalidFormatException misfit
                ? VALUES.getOrDefault(misfit.getTargetType(), ImportErrorCode.JSON_BROKEN)
                : ImportErrorCode.JSON_BROKEN;
    }

    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
