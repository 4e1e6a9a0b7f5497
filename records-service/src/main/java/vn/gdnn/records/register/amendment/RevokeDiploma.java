package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.graduation.recognition.WithdrawRecognition;
import vn.gdnn.records.graduation.recognition.Withdrawal;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.Diplomas;
import vn.gdnn.records.register.entry.Register;
import vn.gdnn.records.register.entry.Revocation;
import vn.gdnn.records.register.entry.RevocationGround;

/**
 * Approves a request and thereby revokes an issued diploma on one of the grounds of circular 10/2017, art. 13; the entry
 * stays in the register. Where the ground says that there was nothing to recognise, the recognition falls with it.
 */
@ApplicationScoped
public class RevokeDiploma {

    private final Diplomas diplomas;
    private final Register register;
    private final WithdrawRecognition withdrawRecognition;
    private final Approvals approvals;
    private final CurrentScope scope;
    private final Clock clock;

    RevokeDiploma(
            Diplomas diplomas,
            Register register,
            WithdrawRecognition withdrawRecognition,
            Approvals approvals,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.register = register;
        this.withdrawRecognition = withdrawRecognition;
        this.approvals = approvals;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Approval revoke(UUID id, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var diploma = diplomas.require(id, expectedVersion);
        var kind = AmendmentKind.DIPLOMA_REVOCATION.name();
        var approved = approvals.approve(institution, kind, id, request, by);
        var revocation = AskForRevocation.revocation(approved.particulars());
        diploma.revoke(revocation, today);
        diplomas.flush();
        register.revoked(
                institution, diploma, revocation, DiplomaAct.of(DiplomaAct.Kind.REVOKED, today, by, basis(revocation)));
        withdrawRecognition(institution, diploma, revocation, by);
        return approved;
    }

    private void withdrawRecognition(String institution, Diploma diploma, Revocation revocation, Actor by) {
        var recognition = diploma.recognition();
        if (recognition != null && revocation.ground().after() == RevocationGround.After.NEW_RECOGNITION) {
            withdrawRecognition.withdraw(
                    institution,
                    recognition,
                    Withdrawal.of(revocation.decisionNumber(), revocation.decidedOn(), revocation.reason()),
                    by);
        }
    }

    private static Basis basis(Revocation revocation) {
        return new Basis(
                revocation.ground().name(),
                revocation.decisionNumber(),
                revocation.decidedOn(),
                revocation.effectiveOn(),
                revocation.reason(),
                null);
    }
}
