package vn.gdnn.curriculum.programme.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.curriculum.programme.BringProgramme;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.problem.Refusal;

/** Decisions that approve submitted programmes, named by their codes; never by the account that submitted them. */
@ApplicationScoped
class ApprovalFile implements StagedKind {

    private static final int DECISION_CHARACTERS = 60;

    private final BringProgramme bringProgramme;

    ApprovalFile(BringProgramme bringProgramme) {
        this.bringProgramme = bringProgramme;
    }

    private record Row(long line, String code, Decision decision) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getString(2),
                    new Decision(
                            row.getString(3), row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)));
        }
    }

    @Override
    public String name() {
        return "programme-approvals";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("code").example("CD-CNTT").required().max(40),
                Column.text("decisionNumber").example("12/QĐ-CĐ").required().max(DECISION_CHARACTERS),
                Column.date("decidedOn").required(),
                Column.date("inForceFrom").required());
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("code");
        var changed = 0;
        for (var row : batch.list(
                Row::read,
                "select line, code, decision_number, decided_on, in_force_from from import_stage order by line")) {
            try {
                var reviewer = batch.sender();
                changed += bringProgramme.approve(row.code(), row.decision(), reviewer) ? 1 : 0;
            } catch (Refusal refusal) {
                batch.refuseLine(row.line(), "code", refusal);
            }
        }
        batch.changed(changed);
    }
}
