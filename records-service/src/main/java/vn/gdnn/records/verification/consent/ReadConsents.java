package vn.gdnn.records.verification.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Shows the holder of a diploma whom they allowed to check it, and every time one did. */
@ApplicationScoped
public class ReadConsents {

    private static final int LATEST = 200;

    private final Database database;
    private final HeldDiplomas heldDiplomas;

    ReadConsents(Database database, HeldDiplomas heldDiplomas) {
        this.database = database;
        this.heldDiplomas = heldDiplomas;
    }

    /** The latest first. */
    public List<Consent> list(Claimant claimant) {
        var held = heldDiplomas.require(claimant);
        return CurrentScope.inTransaction(new Scope.Institution(held.institution()), () -> {
            var uses = uses(held);
            return database.list(
                    row -> new Consent(
                            row.uuid("id"),
                            new Terms(row.text("audience"), row.text("purpose"), row.date("expires_on")),
                            row.instant("granted_at"),
                            row.instantOrNull("withdrawn_at"),
                            uses.getOrDefault(row.uuid("id"), List.of())),
                    """
                    select id, audience, purpose, expires_on, granted_at, withdrawn_at from consent
                    where institution = ? and diploma = ? order by id desc limit ?""",
                    held.institution(),
                    held.diploma(),
                    LATEST);
        });
    }

    private Map<UUID, List<Consent.Use>> uses(HeldDiplomas.Held held) {
        return database
                .list(
                        row -> Map.entry(
                                row.uuid("consent"),
                                new Consent.Use(
                                        row.instant("used_at"), row.text("stated_audience"), row.text("outcome"))),
                        """
                        select u.consent, u.used_at, u.stated_audience, u.outcome from consent_use u
                        join consent c on c.institution = u.institution and c.id = u.consent
                        where c.institution = ? and c.diploma = ? order by u.used_at desc, u.id desc limit ?""",
                        held.institution(),
                        held.diploma(),
                        LATEST)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
