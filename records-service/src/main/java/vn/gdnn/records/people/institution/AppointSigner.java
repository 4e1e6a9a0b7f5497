package vn.gdnn.records.people.institution;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Puts on record who signs for a school, or that somebody does so no longer: one person asks, another approves. */
@ApplicationScoped
public class AppointSigner {

    private static final int YEARS_AHEAD = 1;

    private final Signers signers;
    private final SigningTitles titles;
    private final Approvals approvals;
    private final CurrentScope scope;
    private final Clock clock;

    AppointSigner(Signers signers, SigningTitles titles, Approvals approvals, CurrentScope scope, Clock clock) {
        this.signers = signers;
        this.titles = titles;
        this.approvals = approvals;
        this.scope = scope;
        this.clock = clock;
    }

    /** SIGNER_DATES_INVALID where it ends before it begins, or begins more than a year from today. */
    @Transactional
    public Approval ask(Signer signer, Actor by) {
        var institution = scope.institution();
        var until = signer.validUntil();
        if (until != null && until.isBefore(signer.validFrom())
                || signer.validFrom().isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD))) {
            throw new Refusal(InstitutionRefusal.SIGNER_DATES_INVALID);
        }
        titles.require(institution, signer.title(), signer.assignmentDecision());
        var subject = Signer.subject(signer.account());
        var place = "/api/records/v1/signers/" + URLEncoder.encode(signer.account(), UTF_8)
                + "/requests/{request}/approval";
        return approvals.ask(institution, Signer.KIND, subject, signer.particulars(), place, by);
    }

    @Transactional
    public Approval approve(String account, UUID request, Actor by) {
        var institution = scope.institution();
        var approved = approvals.approve(institution, Signer.KIND, Signer.subject(account), request, by);
        signers.append(institution, Signer.of(approved.particulars()));
        return approved;
    }

    @Transactional
    public Approval reject(String account, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        return approvals.reject(institution, Signer.KIND, Signer.subject(account), request, reason, by);
    }

    /** What was asked about an account and decided, oldest first. */
    @Transactional
    public List<Approval> list(String account) {
        return approvals.list(scope.institution(), Signer.KIND, Signer.subject(account));
    }

    /** The latest record of each account. */
    @Transactional
    public List<Signer> list() {
        return signers.latest(scope.institution());
    }
}
