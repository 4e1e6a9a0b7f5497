package vn.gdnn.records.register.amendment;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.Diplomas;
import vn.gdnn.records.register.entry.Revocation;
import vn.gdnn.records.register.entry.RevocationGround;

/**
 * Asks for the revocation of an issued diploma, or for an earlier day than that of one that has not come into effect yet;
 * nothing changes until another person approves.
 */
@ApplicationScoped
public class AskForRevocation {

    private final Diplomas diplomas;
    private final AmendmentRequests requests;
    private final Clock clock;
    private final int daysAhead;

    AskForRevocation(
            Diplomas diplomas,
            AmendmentRequests requests,
            Clock clock,
            @ConfigProperty(name = "gdnn.diplomas.revocation-days-ahead", defaultValue = "30") int daysAhead) {
        this.diplomas = diplomas;
        this.requests = requests;
        this.clock = clock;
        this.daysAhead = daysAhead;
    }

    @Transactional
    public Approval ask(UUID diploma, Revocation revocation, Actor by) {
        var today = LocalDate.now(clock);
        var held = diplomas.requireHeld(diploma);
        held.requireRevocable(revocation, today);
        requireSoon(revocation.effectiveOn(), today);
        return requests.ask(AmendmentKind.DIPLOMA_REVOCATION, held, particulars(revocation), by);
    }

    /** A slip of the year must not leave a revoked diploma in force; no source names the days, so they are configured. */
    private void requireSoon(LocalDate effectiveOn, LocalDate today) {
        var latest = today.plusDays(daysAhead);
        if (effectiveOn.isAfter(latest)) {
            throw new Refusal(DiplomaRefusal.REVOCATION_TOO_FAR_AHEAD, latest);
        }
    }

    static Map<String, String> particulars(Revocation revocation) {
        return Map.of(
                "groundCode", revocation.ground().name(),
                "decisionNumber", revocation.decisionNumber(),
                "decidedOn", revocation.decidedOn().toString(),
                "effectiveOn", revocation.effectiveOn().toString(),
                "reason", revocation.reason());
    }

    static Revocation revocation(Map<String, String> particulars) {
        return new Revocation(
                RevocationGround.valueOf(requireNonNull(particulars.get("groundCode"))),
                requireNonNull(particulars.get("decisionNumber")),
                LocalDate.parse(particulars.get("decidedOn")),
                LocalDate.parse(particulars.get("effectiveOn")),
                requireNonNull(particulars.get("reason")));
    }
}
