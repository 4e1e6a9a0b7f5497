package vn.gdnn.records.people.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/**
 * The school's own record of who signs for it. The name on a diploma comes from here, never from the account, which an
 * administrator of accounts, or its holder, could rename. Nothing in it is changed: of the records of an account the latest
 * counts.
 */
@ApplicationScoped
public class Signers {

    private final Database database;
    private final SigningTitles titles;
    private final JsonWebToken caller;
    private final Clock clock;

    Signers(Database database, SigningTitles titles, JsonWebToken caller, Clock clock) {
        this.database = database;
        this.titles = titles;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Whoever signs now, as the school has them on record. SIGNER_UNKNOWN where the caller is not; SIGNER_DIFFERS where
     * another title or decision is named than the record has; both may be left out.
     */
    public Signer require(String institution, @Nullable String title, @Nullable String assignmentDecision) {
        var today = LocalDate.now(clock);
        var signer = latest(institution).stream()
                .filter(known -> known.account().equals(caller.getName()))
                .filter(known -> known.isInForce(today))
                .findFirst()
                .orElseThrow(() -> new Refusal(InstitutionRefusal.SIGNER_UNKNOWN, caller.getName()));
        if (differs(title, signer.title()) || differs(assignmentDecision, signer.assignmentDecision())) {
            var decision = Objects.requireNonNullElse(signer.assignmentDecision(), "–");
            throw new Refusal(InstitutionRefusal.SIGNER_DIFFERS, signer.title(), decision);
        }
        titles.require(institution, signer.title(), signer.assignmentDecision());
        return signer;
    }

    private static boolean differs(@Nullable String given, @Nullable String onRecord) {
        return given != null
                && !given.isBlank()
                && (onRecord == null
                        || !SigningTitles.composed(given).equalsIgnoreCase(SigningTitles.composed(onRecord)));
    }

    void append(String institution, Signer signer) {
        database.update(
                """
                insert into signer (institution, id, account, full_name, title, assignment_decision, valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                Ids.next(),
                signer.account(),
                signer.fullName(),
                signer.title(),
                signer.assignmentDecision(),
                signer.validFrom(),
                signer.validUntil());
    }

    /** The latest record of each account, by account. */
    List<Signer> latest(String institution) {
        return database.list(
                Signers::signer,
                "select distinct on (account) * from signer where institution = ? order by account, id desc",
                institution);
    }

    private static Signer signer(Row row) throws SQLException {
        return new Signer(
                row.text("account"),
                row.text("full_name"),
                row.text("title"),
                row.textOrNull("assignment_decision"),
                row.date("valid_from"),
                row.dateOrNull("valid_until"));
    }
}
