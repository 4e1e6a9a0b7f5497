package vn.gdnn.curriculum.programme.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.rest.RequestFaults;
import vn.gdnn.curriculum.rule.FaultySyllabus;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.problem.Refusal;

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
                refuse(batch, line, RequestFaults.of(violation));
            }
            return violations.isEmpty() && step.take(programme.syllabus(), batch.sender());
        } catch (JsonProcessingException unreadable) {
            refuse(batch, line, RequestFaults.of(unreadable));
        } catch (Refusal refusal) {
            batch.refuseLine(line.number(), "", refusal);
        } catch (FaultySyllabus faulty) {
            for (var fault : faulty.faults()) {
                refuse(batch, line, fault);
            }
        }
        return false;
    }

    private static void refuse(StagedRows batch, Line line, Fault fault) throws SQLException {
        batch.refuseLine(
                line.number(), fault.field(), fault.code(), fault.arguments().toArray());
    }
}
