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
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaActs;
import vn.gdnn.records.register.entry.DiplomaContents;
import vn.gdnn.records.register.entry.Diplomas;

/** Approves a request and thereby adds a version to what the diploma says; the earlier version stays on record. */
@ApplicationScoped
public class CorrectDiploma {

    private final Diplomas diplomas;
    private final DiplomaContents contents;
    private final DiplomaActs acts;
    private final Approvals approvals;
    private final CurrentScope scope;
    private final Clock clock;

    CorrectDiploma(
            Diplomas diplomas,
            DiplomaContents contents,
            DiplomaActs acts,
            Approvals approvals,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.contents = contents;
        this.acts = acts;
        this.approvals = approvals;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Approval correct(UUID id, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var diploma = diplomas.require(id, expectedVersion);
        var kind = AmendmentKind.DIPLOMA_CORRECTION.name();
        var approved = approvals.approve(institution, kind, id, request, by);
        var correction = Correction.of(approved.particulars());
        var current = contents.current(id);
        var version = diploma.correct();
        diplomas.flush();
        contents.add(
                institution,
                id,
                version,
                today,
                current.saying(current.content().corrected(correction.holder())));
        acts.append(institution, id, DiplomaAct.of(DiplomaAct.Kind.CORRECTED, today, by, correction.basis(today)));
        return approved;
    }
}
