package vn.gdnn.curriculum.programme.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.rule.FaultySyllabus;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Whole programmes, one JSON document a line, as a single one is posted. */
final class ProgrammeLines implements StagedKind {

    /** What becomes of a programme that can be read; returns whether anything changed. */
    interface Step {
        boolean take(Syllabus syllabus, @Nullable String sender);
    }

    private record Line(long number, String document) {}

    private final String name;
    private final Step step;
    private final ObjectMapper json;
    private final Validator validator;

    ProgrammeLines(String name, Step step, ObjectMapper json, Validator validator) {
        this.name = name;
        this.step = step;
        this.json = json;
        this.validator = validator;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.document("programme"));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        var changed = 0;
        for (var line : batch.list(
                row -> new Line(row.getLong(1), row.getString(2)),
                "select line, programme from import_stage order by line")) {
            changed += take(batch, line) ? 1 : 0;
        }
        batch.changed(changed);
    }

    private boolean take(StagedRows batch, Line line) throws SQLException {
        try {
            var programme = json.readValue(line.document(), ProgrammeRequest.class);
            if (programme == null) {
                batch.refuseLine(line.number(), "", ImportErrorCode.JSON_BROKEN);
                return false;
            }
            var violations = validator.validate(programme);
            for (var violation : violations) {
                refuse(batch, line, violation);
            }
            return violations.isEmpty() && step.take(programme.syllabus(), batch.sender());
        } catch (JsonProcessingException unreadable) {
            refuse(batch, line, unreadable);
        } catch (Refusal refusal) {
            batch.refuseLine(line.number(), "", refusal);
        } catch (FaultySyllabus faulty) {
            for (var fault : faulty.faults()) {
                batch.refuseLine(
                        line.number(),
                        fault.field(),
                        fault.code(),
                        fault.arguments().toArray());
            }
        }
        return false;
    }

    private static void refuse(StagedRows batch, Line line, ConstraintViolation<?> violation) throws SQLException {
        var column = violation.getPropertyPath().toString();
        var rule = violation.getConstraintDescriptor();
        switch (rule.getAnnotation().annotationType().getSimpleName()) {
            case "Size" -> batch.refuseLine(line.number(), column, ImportErrorCode.VALUE_TOO_LONG, limit(rule, "max"));
            case "Pattern" ->
                batch.refuseLine(line.number(), column, ImportErrorCode.PATTERN_MISMATCH, limit(rule, "regexp"));
            case "Min" ->
                batch.refuseLine(line.number(), column, ImportErrorCode.VALUE_OUT_OF_RANGE, limit(rule, "value"), "…");
            case "Max" ->
                batch.refuseLine(line.number(), column, ImportErrorCode.VALUE_OUT_OF_RANGE, "…", limit(rule, "value"));
            default -> batch.refuseLine(line.number(), column, ImportErrorCode.VALUE_REQUIRED);
        }
    }

    private static String limit(ConstraintDescriptor<?> rule, String name) {
        return String.valueOf(rule.getAttributes().get(name));
    }

    private static void refuse(StagedRows batch, Line line, JsonProcessingException unreadable) throws SQLException {
        var column = unreadable instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        if (unreadable instanceof InvalidFormatException misfit
                && misfit.getTargetType().isEnum()) {
            var words = Stream.of(misfit.getTargetType().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            batch.refuseLine(line.number(), column, ImportErrorCode.VALUE_NOT_ALLOWED, words);
        } else {
            batch.refuseLine(line.number(), column, meaning(unreadable));
        }
    }

    private static RefusalCode meaning(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException) {
            return ImportErrorCode.COLUMN_UNKNOWN;
        }
        return unreadable instanceof InvalidFormatException misfit && misfit.getTargetType() == LocalDate.class
                ? ImportErrorCode.NOT_A_DATE
                : ImportErrorCode.JSON_BROKEN;
    }

    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
