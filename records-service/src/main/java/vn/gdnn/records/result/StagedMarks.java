package vn.gdnn.records.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.grading.GradingRules;
import vn.gdnn.records.grading.Marks;
import vn.gdnn.records.grading.ModuleScore;

/** The marks of one line of a file and the rules they fall under. */
record StagedMarks(long line, Marks marks, GradingRules rules) {

    static List<BigDecimal> read(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(";")).map(BigDecimal::new).toList();
    }

    ModuleScore score() {
        return rules.score(marks);
    }
}
