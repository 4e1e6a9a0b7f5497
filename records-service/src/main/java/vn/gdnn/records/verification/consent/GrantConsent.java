package vn.gdnn.records.verification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.problem.KitRefusal;
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
    private final PersonalNumbers personal;
    private final Clock clock;

    GrantConsent(Database database, HeldDiplomas heldDiplomas, PersonalNumbers personal, Clock clock) {
        this.database = database;
        this.heldDiplomas = heldDiplomas;
        this.personal = personal;
        this.clock = clock;
    }

    /** A consent given, the token that carries it, and whether the same request had given it before. */
    public record Granted(UUID id, String token, boolean repeated) {

        @Override
        public String toString() {
            return "Granted";
        }
    }

    /**
     * Gives a consent. Under an idempotency key the token follows from diploma and key by the service's secret, so the same
     * request has the same answer and nothing of it is kept; other terms under the key are IDEMPOTENCY_KEY_REUSED.
     */
    public Granted grant(Claimant claimant, Terms terms, @Nullable String key) {
        var today = LocalDate.now(clock);
        if (terms.expiresOn().isBefore(today) || terms.expiresOn().isAfter(today.plusYears(1))) {
            throw new Refusal(ConsentRefusal.CONSENT_DATE_INVALID);
        }
        var held = heldDiplomas.require(claimant);
        var token = key == null
                ? ConsentToken.next(held.institution())
                : ConsentToken.of(held.institution(), personal.hash("consent " + held.diploma() + " " + key));
        return CurrentScope.inTransaction(
                new Scope.Institution(held.institution()), () -> granted(held, token, terms, today));
    }

    private Granted granted(HeldDiplomas.Held held, ConsentToken token, Terms terms, LocalDate today) {
        var earlier = earlier(held, token, terms);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        requireRoom(held, today);
        var id = Ids.next();
        var added = database.update(
                """
                insert into consent (institution, id, diploma, audience, purpose, token_hash, expires_on)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (institution, token_hash) do nothing""",
                held.institution(),
                id,
                held.diploma(),
                terms.audience(),
                terms.purpose(),
                token.hash(),
                terms.expiresOn());
        return added == 1
                ? new Granted(id, token.text(), false)
                : earlier(held, token, terms).orElseThrow();
    }

    private Optional<Granted> earlier(HeldDiplomas.Held held, ConsentToken token, Terms terms) {
        var found = database.find(
                row -> new Earlier(
                        row.uuid("id"), new Terms(row.text("audience"), row.text("purpose"), row.date("expires_on"))),
                "select id, audience, purpose, expires_on from consent where institution = ? and token_hash = ?",
                held.institution(),
                token.hash());
        if (found.filter(consent -> !consent.terms.equals(terms)).isPresent()) {
            throw new Refusal(KitRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return found.map(consent -> new Granted(consent.id, token.text(), true));
    }

    private record Earlier(UUID id, Terms terms) {}

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
