package vn.gdnn.records.verification.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.text.FoldedNumber;

/**
 * Finds an issued diploma by a number on it together with its holder's name and date of birth: facts that whoever holds
 * the paper can show, and that list nothing. The name is compared without marks and case, since not every keyboard has
 * them, the number without case, blanks and dashes; of the birth is typed what the paper shows or more of the same, never
 * less, for that would be easier to guess. All are held against the words of any version of the diploma, since a corrected
 * paper still shows the earlier ones. What the register issued wins over what a school recorded of an old paper, so that no
 * recording hides a diploma. An unknown number and a wrong name take the same steps.
 */
@ApplicationScoped
public class FindByFacts {

    private static final String NO_DIPLOMA = "-";

    private static final String SELECT = """
            select d.public_id, d.origin = 'REGISTER' as own from diploma d
            where %s and exists (
                select from diploma_content c
                where c.institution = d.institution and c.diploma = d.id and c.content_version <= d.content_version
                  and not exists (select from diploma_content later
                      where later.institution = c.institution and later.diploma = c.diploma
                        and later.content_version > c.content_version and later.in_force_from is null)
                  and c.date_of_birth = any (?::text[]) and c.search = ?)
            order by own desc limit 2""";

    private final Database database;
    private final VerifyDiploma verifyDiploma;

    FindByFacts(Database database, VerifyDiploma verifyDiploma) {
        this.database = database;
        this.verifyDiploma = verifyDiploma;
    }

    /** The diploma, if all facts fit and it is issued by today. */
    public Optional<Verification> find(PaperFacts facts, Standpoint at) {
        var found = matches(facts);
        if (found.size() > 1 && found.get(0).own() == found.get(1).own()) {
            throw new Refusal(VerificationRefusal.DIPLOMA_AMBIGUOUS);
        }
        return verifyDiploma.find(found.isEmpty() ? NO_DIPLOMA : found.get(0).publicId(), at);
    }

    private record Match(String publicId, boolean own) {}

    private List<Match> matches(PaperFacts facts) {
        var conditions = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        add(conditions, parameters, "d.serial_folded = ?", folded(facts.serialNumber()));
        add(conditions, parameters, "d.register_folded = ?", folded(facts.registerNumber()));
        if (conditions.isEmpty()) {
            throw new Refusal(VerificationRefusal.NUMBER_REQUIRED);
        }
        add(conditions, parameters, "d.institution = ?", facts.institution());
        parameters.add(facts.bornOnPapers());
        parameters.add(facts.name());
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(
                        row -> new Match(row.text("public_id"), row.bool("own")),
                        SELECT.formatted(String.join(" and ", conditions)),
                        parameters.toArray()));
    }

    private static @Nullable String folded(@Nullable String number) {
        return number == null ? null : FoldedNumber.of(number);
    }

    private static void add(
            List<String> conditions, List<Object> parameters, String condition, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            conditions.add(condition);
            parameters.add(value.strip());
        }
    }
}
