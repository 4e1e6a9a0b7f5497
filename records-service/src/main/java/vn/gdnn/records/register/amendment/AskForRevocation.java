package vn.gdnn.records.register.amendment;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.register.entry.Diplomas;
import vn.gdnn.records.register.entry.Revocation;
import vn.gdnn.records.register.entry.RevocationGround;

/** Asks for the revocation of an issued diploma; nothing changes until another person approves. */
@ApplicationScoped
public class AskForRevocation {

    private final Diplomas diplomas;
    private final Approvals approvals;
    private final CurrentScope scope;
    private final Clock clock;

    AskForRevocation(Diplomas diplomas, Approvals approvals, CurrentScope scope, Clock clock) {
        this.diplomas = diplomas;
        this.approvals = approvals;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Approval ask(UUID diploma, Revocation revocation, Actor by) {
        var institution = scope.institution();
        diplomas.requireHeld(diploma).requireRevocable(revocation, LocalDate.now(clock));
        var kind = AmendmentKind.DIPLOMA_REVOCATION.name();
        var request = approvals.ask(institution, kind, diploma, particulars(revocation), by);
        return approvals.require(institution, kind, diploma, request);
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
