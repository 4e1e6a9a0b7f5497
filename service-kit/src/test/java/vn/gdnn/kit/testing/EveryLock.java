package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Asks for what another school has with one of the two locks open: Hibernate's filters, and row-level security. What is read
 * by SQL of its own passes Hibernate by, and is held by row-level security alone; a committed list names these operations, so
 * that a new one is seen.
 */
public abstract class EveryLock extends EveryRole {

    private static final Path HELD_BY_THE_DATABASE_ALONE = Path.of("src/test/resources/held-by-the-database-alone.txt");

    /** Else a lock that is said to be open would still be closed, and the tests below would say nothing. */
    @Test
    @Order(Integer.MAX_VALUE - 3)
    void without_both_locks_more_is_shown_than_without_one() throws SQLException, IOException {
        var listed = Files.readAllLines(HELD_BY_THE_DATABASE_ALONE);

        var shown = Locks.withoutRowLevelSecurity(() -> Locks.withoutHibernate(() -> operationsOnThings()
                .filter(operation -> !listed.contains(operation.toString()))
                .anyMatch(operation -> !secrecy().faultsOfThings(operation).isEmpty())));

        assertThat(shown).isEqualTo(isAnythingHeldByHibernate());
    }

    /** Whether anything that a school has is read as an entity and not by SQL of its own. */
    protected boolean isAnythingHeldByHibernate() {
        return true;
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void without_hibernates_lock_the_database_hides_all_the_same() {
        assertThat(Locks.withoutHibernate(this::betrayed)).isEmpty();
    }

    /** To accept another list on purpose: {@code mvn test -Dgdnn.accept-locks=true}. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void without_row_level_security_nothing_is_shown_that_is_not_listed() throws SQLException, IOException {
        var betrayed = Locks.withoutRowLevelSecurity(this::betrayed);
        if (Boolean.getBoolean("gdnn.accept-locks")) {
            Files.write(HELD_BY_THE_DATABASE_ALONE, betrayed.keySet());
        }

        assertThat(betrayed).containsOnlyKeys(Files.readAllLines(HELD_BY_THE_DATABASE_ALONE));
    }

    private Map<String, List<String>> betrayed() {
        var betrayed = new TreeMap<String, List<String>>();
        operationsOnThings()
                .forEach(operation -> note(betrayed, operation, secrecy().faultsOfThings(operation)));
        listings().forEach(list -> note(betrayed, list, secrecy().faultsOfList(list)));
        return betrayed;
    }

    private static void note(Map<String, List<String>> betrayed, CommittedOperation operation, List<String> faults) {
        if (!faults.isEmpty()) {
            betrayed.put(operation.toString(), faults);
        }
    }
}
