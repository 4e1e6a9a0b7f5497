package vn.gdnn.records.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.storage.UniqueKey;

/** Posted results; added, never changed. */
@ApplicationScoped
public class ModuleResults {

    private static final String COLUMNS = """
            select id, module_code, attempt, regular_marks, periodic_marks, exam_mark, score, letter, passed, rule_set,
                   posted_on
            from module_result where enrolment = ?\s""";

    private final Database database;

    ModuleResults(Database database) {
        this.database = database;
    }

    /** All results of an enrolment, by module and attempt. */
    public List<ModuleResult> of(String institution, UUID enrolment) {
        return database.list(
                ModuleResult::of,
                COLUMNS + "and institution = ? order by module_code, attempt",
                enrolment,
                institution);
    }

    ModuleResult require(String institution, UUID enrolment, UUID id) {
        return database.find(ModuleResult::of, COLUMNS + "and institution = ? and id = ?", enrolment, institution, id)
                .orElseThrow(() -> new Refusal(ResultRefusal.RESULT_NOT_FOUND));
    }

    void add(String institution, UUID enrolment, ModuleResult result) {
        var sitting = result.sitting();
        UniqueKey.guard(
                Map.of("result_posted", ResultRefusal.RESULT_POSTED),
                () -> database.update(
                        """
                        insert into module_result (institution, id, enrolment, module_code, attempt, regular_marks,
                                                   periodic_marks, exam_mark, score, letter, passed, rule_set, posted_on)
                        values (?, ?, ?, ?, ?, ?::numeric[], ?::numeric[], ?, ?, ?, ?, ?, ?)""",
                        institution,
                        result.id(),
                        enrolment,
                        sitting.moduleCode(),
                        sitting.attempt(),
                        literal(result.marks().regular()),
                        literal(result.marks().periodic()),
                        result.marks().exam(),
                        result.score().score(),
                        result.score().letter(),
                        result.score().passed(),
                        result.ruleSet(),
                        sitting.postedOn()));
    }

    private static String literal(List<BigDecimal> marks) {
        return marks.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",", "{", "}"));
    }
}
