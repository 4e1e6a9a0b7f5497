package vn.gdnn.records.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.diploma.DiplomaContent;
import vn.gdnn.records.diploma.DiplomaNumbers;
import vn.gdnn.records.diploma.RevocationGround;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.storage.Row;

/**
 * Finds an issued diploma by the public id on its paper (circular 10/2017, art. 14). It sees no more than anyone may,
 * whoever asks, and takes the same steps whether the id is known, unknown or odd.
 */
@ApplicationScoped
public class VerifyDiploma {

    private final Database database;
    private final Clock clock;

    VerifyDiploma(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The diploma, if it was issued by that day. */
    public Optional<Verification> find(String publicId, LocalDate on) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.find(
                                VerifyDiploma::verification,
                                "select d.serial_number, d.register_number, d.signed_by, d.issued_on, d.revoked_from,"
                                        + " d.revocation_ground, " + DiplomaContent.COLUMNS + " " + """
                                from diploma d
                                join diploma_content c on c.institution = d.institution and c.diploma = d.id
                                     and c.content_version = d.content_version
                                where d.public_id = ?""",
                                publicId.replace("\0", ""))
                        .filter(diploma -> diploma.isIssuedOn(on)));
    }

    /** The day asked about, today unless given; a day to come is refused, for nobody knows it. */
    public LocalDate day(@Nullable String on) {
        var today = LocalDate.now(clock);
        if (on == null) {
            return today;
        }
        try {
            var day = LocalDate.parse(on);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new Refusal(VerificationRefusal.DATE_INVALID);
        }
        throw new Refusal(VerificationRefusal.DATE_INVALID);
    }

    private static Verification verification(Row row) throws SQLException {
        return new Verification(
                DiplomaContent.of(row),
                new DiplomaNumbers(row.text("serial_number"), row.text("register_number")),
                row.textOrNull("signed_by"),
                row.date("issued_on"),
                row.dateOrNull("revoked_from"),
                row.constantOrNull(RevocationGround.class, "revocation_ground"));
    }
}
