package vn.gdnn.records.learning.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A list of marks as PostgreSQL reads one. */
public final class MarkList {

    private MarkList() {}

    /** The literal of a {@code numeric[]}. */
    public static String literal(List<BigDecimal> marks) {
        return marks.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",", "{", "}"));
    }
}
