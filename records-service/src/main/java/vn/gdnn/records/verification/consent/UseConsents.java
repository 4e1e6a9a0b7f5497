package vn.gdnn.records.verification.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.Ids;

/**
 * Turns consent tokens into the diplomas they open to whoever says they are the audience, and keeps each use for the
 * holder to see. A refused use of a known consent is kept too.
 */
@ApplicationScoped
public class UseConsents {

    private final Database database;
    private final Clock clock;

    UseConsents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a token opens a diploma. */
    @Schema(name = "ConsentOutcome")
    public enum Outcome {
        OPEN,
        UNKNOWN,
        EXPIRED,
        WITHDRAWN,
        OTHER_AUDIENCE
    }

    /** What a token opens: a public id for this service's own use, never to be shown. */
    public record Opened(Outcome outcome, @Nullable String publicId) {

        static final Opened UNKNOWN = new Opened(Outcome.UNKNOWN, null);

        @Override
        public String toString() {
            return outcome.name();
        }
    }

    private record Known(UUID id, String hash, Outcome outcome, String publicId) {}

    /** One answer per token, in the order of the tokens. */
    public List<Opened> use(String audience, List<String> tokens) {
        var today = LocalDate.now(clock);
        var opened = new HashMap<String, Opened>();
        tokens.stream()
                .map(ConsentToken::read)
                .flatMap(Optional::stream)
                .distinct()
                .collect(groupingBy(ConsentToken::institution))
                .forEach((institution, some) -> opened.putAll(CurrentScope.inTransaction(
                        new Scope.Institution(institution), () -> use(institution, audience, today, some))));
        return tokens.stream()
                .map(token -> opened.getOrDefault(token, Opened.UNKNOWN))
                .toList();
    }

    private Map<String, Opened> use(String institution, String audience, LocalDate today, List<ConsentToken> tokens) {
        var texts = tokens.stream().collect(toMap(ConsentToken::hash, ConsentToken::text));
        var known = known(institution, audience, today, texts.keySet());
        known.forEach(consent -> database.update(
                "insert into consent_use (institution, id, consent, stated_audience, outcome) values (?, ?, ?, ?, ?)",
                institution,
                Ids.next(),
                consent.id(),
                audience,
                consent.outcome()));
        return known.stream()
                .collect(toMap(
                        consent -> texts.get(consent.hash()),
                        consent -> new Opened(
                                consent.outcome(), consent.outcome() == Outcome.OPEN ? consent.publicId() : null)));
    }

    private List<Known> known(String institution, String audience, LocalDate today, Set<String> hashes) {
        return database.list(
                row -> new Known(
                        row.uuid("id"),
                        row.text("token_hash"),
                        row.constant(Outcome.class, "outcome"),
                        row.text("public_id")),
                """
                select c.id, c.token_hash, d.public_id,
                       case when c.withdrawn_at is not null then 'WITHDRAWN'
                            when c.expires_on < ? then 'EXPIRED'
                            when regexp_replace(unmarked(c.audience), '\\s+', ' ', 'g') <> regexp_replace(unmarked(?), '\\s+', ' ', 'g') then 'OTHER_AUDIENCE'
                            else 'OPEN' end as outcome
                from consent c
                join diploma d on d.institution = c.institution and d.id = c.diploma
                where c.institution = ? and c.token_hash = any(?)""",
                today,
                audience,
                institution,
                hashes.toArray(String[]::new));
    }
}
