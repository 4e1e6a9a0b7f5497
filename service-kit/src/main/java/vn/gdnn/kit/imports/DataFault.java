package vn.gdnn.kit.imports;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Tells apart a failure that some row caused and one that the next attempt may not meet. */
final class DataFault {

    private DataFault() {}

    /** The code to refuse the row with, when a row is to blame: a refusal, or a value or key the database declines. */
    static Optional<RefusalCode> of(Throwable failure) {
        return causes(failure).map(DataFault::codeOf).flatMap(Optional::stream).findFirst();
    }

    /** Whether the work was rolled back for another's sake (SQLSTATE class 40), so that the same again may succeed. */
    static boolean isWorthARetry(Throwable failure) {
        return causes(failure).anyMatch(cause -> stateOf(cause).startsWith("40"));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static String stateOf(Throwable cause) {
        return cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    }

    private static Optional<RefusalCode> codeOf(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal.code());
        }
        var state = stateOf(cause);
        return state.startsWith("22") || state.startsWith("23")
                ? Optional.of(ImportErrorCode.ROW_NOT_STORED)
                : Optional.empty();
    }
}
