package vn.gdnn.training.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.number.NumberVault;
import vn.gdnn.training.number.Numbers;
import vn.gdnn.training.number.SealedNumber;
import vn.gdnn.training.number.SealedNumbers;

/**
 * Gives each person one random id, the same at every school: by the personal number; of whom it is not told, by the older
 * number or the passport, as the person of the one personal number that is on record beside it anywhere. Where several are,
 * nobody is joined with any of them. Nobody is told whether a number was known, and no scope reads the table: the database
 * answers with the id alone.
 */
@ApplicationScoped
public class Identities {

    private static final String BY_PERSONAL_NUMBER = "select person from persons_of(array[cast(? as bytea)])";
    private static final String BY_OTHER_NUMBERS =
            "select person_known_by(cast(? as bytea), cast(? as bytea)) as person";

    private final NumberVault vault;
    private final Database database;

    Identities(NumberVault vault, Database database) {
        this.vault = vault;
        this.database = database;
    }

    /** Who has these numbers. */
    public Identity of(Numbers numbers) {
        return of(vault.seal(numbers));
    }

    /** Who has these numbers. */
    public Identity of(SealedNumbers numbers) {
        return numbers.equals(SealedNumbers.NONE) ? Identity.unnumbered() : new Identity(person(numbers), numbers);
    }

    /** Who somebody is once these numbers are told; the same as before where the numbers are. */
    public Identity changed(Identity before, Numbers numbers) {
        var told = vault.seal(numbers);
        return before.numbers().equals(told) ? before : of(told);
    }

    private UUID person(SealedNumbers numbers) {
        var personal = numbers.personal();
        var found = personal == null
                ? database.find(
                        row -> row.uuid("person"), BY_OTHER_NUMBERS, hash(numbers.legacy()), hash(numbers.passport()))
                : database.find(row -> row.uuid("person"), BY_PERSONAL_NUMBER, (Object) personal.hash());
        return found.orElseThrow();
    }

    private static byte @Nullable [] hash(@Nullable SealedNumber number) {
        return number == null ? null : number.hash();
    }
}
