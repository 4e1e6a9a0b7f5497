package vn.gdnn.records.people.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gdnn.kit.database.Database;

/** Finds whose signature a diploma bears: papers name a person and a title, keys belong to an account. */
@ApplicationScoped
public class SignerAccounts {

    private final Database database;

    SignerAccounts(Database database) {
        this.database = database;
    }

    /** The accounts that the school has, or had, on record under this name and title. */
    public List<String> list(String institution, String fullName, String title) {
        return database.list(
                row -> row.text("account"),
                "select distinct account from signer where institution = ? and full_name = ? and title = ?",
                institution,
                fullName,
                title);
    }
}
