package vn.gdnn.training.storage;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Turns a clash with a unique key into a refusal: a look before the write could not see a rival transaction. */
public final class UniqueKeys {

    private UniqueKeys() {}

    /** Writes; when the database names one of these constraints, refuses with its code. */
    public static void refusing(Map<String, ? extends RefusalCode> byConstraint, Runnable write) {
        try {
            write.run();
        } catch (PersistenceException e) {
            throw constraintOf(e)
                    .map(byConstraint::get)
                    .<RuntimeException>map(Refusal::new)
                    .orElse(e);
        }
    }

    private static Optional<String> constraintOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(Objects::nonNull)
                .map(ServerErrorMessage::getConstraint)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
