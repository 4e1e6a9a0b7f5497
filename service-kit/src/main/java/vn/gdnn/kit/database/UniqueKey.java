package vn.gdnn.kit.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Lets the database decide who was first, and says so in the domain's words. */
public final class UniqueKey {

    private static final Set<String> VIOLATIONS = Set.of("23505", "23503");

    private UniqueKey() {}

    /** Runs a write; where it breaks one of the named unique or foreign keys, the key's code is the refusal. */
    public static void guard(Map<String, ? extends RefusalCode> codes, Runnable write) {
        guard(codes, () -> {
            write.run();
            return codes;
        });
    }

    /** As {@link #guard(Map, Runnable)}, of a write that answers something. */
    public static <T> T guard(Map<String, ? extends RefusalCode> codes, Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException e) {
            var code = brokenKey(e).map(codes::get);
            throw code.<RuntimeException>map(Refusal::new).orElse(e);
        }
    }

    private static Optional<String> brokenKey(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(20)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .filter(cause -> VIOLATIONS.contains(((SQLException) cause).getSQLState()))
                .map(cause -> cause.getServerErrorMessage())
                .filter(message -> message != null && message.getConstraint() != null)
                .map(message -> message.getConstraint())
                .findFirst();
    }
}
