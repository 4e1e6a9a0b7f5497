package vn.gdnn.records.verification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.Ids;

/** Lets the holder of a diploma allow somebody to check it, for a year at most; the token is shown once. */
@ApplicationScoped
public class GrantConsent {

    private static final int MOST_IN_FORCE = 50;

    private final Database database;
    private final HeldDiplomas heldDiplomas;
    private final Clock clock;

    GrantConsent(Database database, HeldDiplomas heldDiplomas, Clock clock) {
        this.database = database;
        this.heldDiplomas = heldDiplomas;
        this.clock = clock;
    }

    /** A consent just given and the token that carries it. */
    public record Granted(UUID id, String token) {

        @Override
        public String toString() {
            return "Granted";
        }
    }

    public Granted grant(Claimant claimant, Terms terms) {
        var today = LocalDate.now(clock);
        if (terms.expiresOn().isBefore(today) || terms.expiresOn().isAfter(today.plusYears(1))) {
            throw new Refusal(ConsentRefusal.CONSENT_DATE_INVALID);
        }
        var held = heldDiplomas.require(claimant);
        var token = ConsentToken.next(held.institution());
        var id = Ids.next();
        CurrentScope.runInTransaction(new Scope.Institution(held.institution()), () -> {
            requireRoom(held, today);
            database.update(
                    """
                    insert into consent (institution, id, diploma, audience, purpose, token_hash, expires_on)
                    values (?, ?, ?, ?, ?, ?, ?)""",
                    held.institution(),
                    id,
                    held.diploma(),
                    terms.audience(),
                    terms.purpose(),
                    token.hash(),
                    terms.expiresOn());
        });
        return new Granted(id, token.text());
    }

    private void requireRoom(HeldDiplomas.Held held, LocalDate today) {
        var inForce = database.find(row -> row.integer("count"), """
                        select count(*) as count from consent
                        where institution = ? and diploma = ? and withdrawn_at is null and expires_on >= ?""", held.institution(), held.diploma(), today)
                .orElse(0);
        if (inForce >= MOST_IN_FORCE) {
            throw new Refusal(ConsentRefusal.TOO_MANY_CONSENTS, MOST_IN_FORCE);
        }
    }
}
