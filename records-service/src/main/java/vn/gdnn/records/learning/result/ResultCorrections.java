package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.KitRefusal;

/** Corrections of posted results; appended, never changed. */
@ApplicationScoped
class ResultCorrections {

    private static final String VALUES =
            "regular_marks, periodic_marks, exam_mark, examiner_marks, score, letter, passed";

    private final Database database;

    ResultCorrections(Database database) {
        this.database = database;
    }

    /** All corrections of a result, each with the value it replaced. */
    List<ResultCorrection> list(String institution, UUID result) {
        var posted = database.list(
                        ResultCorrections::standing,
                        "select " + VALUES + " from module_result where institution = ? and id = ?",
                        institution,
                        result)
                .get(0);
        var before = new AtomicReference<>(posted);
        return database.list(
                row -> {
                    var after = standing(row);
                    return new ResultCorrection(
                            row.integer("number"),
                            new ResultCorrection.Decision(
                                    row.text("decision_number"), row.date("decided_on"), row.text("reason")),
                            row.text("actor"),
                            row.instant("recorded_at"),
                            before.getAndSet(after),
                            after);
                },
                "select number, decision_number, decided_on, reason, actor, recorded_at, " + VALUES
                        + " from result_correction where institution = ? and result = ? order by number",
                institution,
                result);
    }

    void add(String institution, ModuleResult corrected, ResultCorrection.Decision decision, Actor by) {
        UniqueKey.guard(
                Map.of("result_correction_pkey", KitRefusal.STALE_VERSION),
                () -> database.update(
                        """
                        insert into result_correction (institution, result, number, regular_marks, periodic_marks,
                            exam_mark, examiner_marks, score, letter, passed, rule_set, decision_number, decided_on,
                            reason, actor)
                        values (?, ?, ?, ?::numeric[], ?::numeric[], ?, ?::numeric[], ?, ?, ?, ?, ?, ?, ?, ?)""",
                        institution,
                        corrected.id(),
                        corrected.corrections(),
                        MarkList.literal(corrected.marks().regular()),
                        MarkList.literal(corrected.marks().periodic()),
                        corrected.marks().exam(),
                        MarkList.literal(corrected.assessment().examinerMarks()),
                        corrected.score().score(),
                        corrected.score().letter(),
                        corrected.score().passed(),
                        corrected.ruleSet(),
                        decision.number(),
                        decision.decidedOn(),
                        decision.reason(),
                        by.subject()));
    }

    private static ResultCorrection.Standing standing(Row row) throws SQLException {
        return new ResultCorrection.Standing(Assessment.of(row), ModuleResult.score(row));
    }
}
