package vn.gdnn.records.learning.result;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.learning.grading.Examiners;
import vn.gdnn.records.learning.grading.Marks;

/** All marks of one attempt; of the end exam the average and, where there were two markers, the mark of each. */
public record Assessment(Marks marks, List<BigDecimal> examinerMarks) {

    public Assessment {
        examinerMarks = List.copyOf(examinerMarks);
    }

    /** An attempt whose exam mark is known as such. */
    public static Assessment of(Marks marks) {
        return new Assessment(marks, List.of());
    }

    /** An attempt whose exam two teachers marked. */
    public static Assessment ofExaminers(
            List<BigDecimal> regular, List<BigDecimal> periodic, List<BigDecimal> examiners) {
        return new Assessment(new Marks(regular, periodic, Examiners.average(examiners)), examiners);
    }

    static Assessment of(Row row) throws SQLException {
        return new Assessment(
                new Marks(row.decimals("regular_marks"), row.decimals("periodic_marks"), row.decimal("exam_mark")),
                row.decimals("examiner_marks"));
    }
}
