package vn.gdnn.kit.imports;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Tells a failure that some row caused from one that the next attempt may not meet. */
final class DataFault {

    private DataFault() {}

    /** The code to refuse the row with, when a row is to blame: a refusal, or a value or key the database declines. */
    static Optional<RefusalCode> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .map(DataFault::codeOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RefusalCode> codeOf(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal.code());
        }
        var state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        return state.startsWith("22") || state.startsWith("23")
                ? Optional.of(ImportErrorCode.ROW_NOT_STORED)
                : Optional.empty();
    }
}
