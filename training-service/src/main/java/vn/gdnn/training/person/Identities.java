package vn.gdnn.training.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.training.number.NumberVault;
import vn.gdnn.training.number.SealedNumber;

/**
 * Gives each personal number one random id, the same at every school. Nobody is told whether the number was known, and no
 * scope reads the table: the database answers with the id alone.
 */
@ApplicationScoped
public class Identities {

    private static final String PERSON = "select person from persons_of(array[cast(? as bytea)])";

    private final NumberVault vault;
    private final Database database;

    Identities(NumberVault vault, Database database) {
        this.vault = vault;
        this.database = database;
    }

    /** Who has that number. */
    public Identity of(@Nullable PersonalNumber number) {
        var sealed = vault.seal(number);
        return sealed == null ? Identity.unnumbered() : new Identity(person(sealed), sealed);
    }

    /** Who somebody is once that number is told; the same as before where the number is. */
    public Identity changed(Identity before, @Nullable PersonalNumber number) {
        return SealedNumber.same(before.number(), vault.seal(number)) ? before : of(number);
    }

    private UUID person(SealedNumber number) {
        return database.find(row -> row.uuid("person"), PERSON, (Object) number.hash())
                .orElseThrow();
    }
}
