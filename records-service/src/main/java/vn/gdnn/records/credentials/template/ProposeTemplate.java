package vn.gdnn.records.credentials.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Puts a version of the school's template in force: one person proposes it, the head, another one, approves. */
@ApplicationScoped
public class ProposeTemplate {

    private static final String KIND = "TRANSCRIPT_TEMPLATE";
    private static final UUID SUBJECT = new UUID(0, 1);
    private static final String PLACE = "/api/records/v1/transcript-templates/requests/{request}/approval";

    private final TranscriptTemplates templates;
    private final Approvals approvals;
    private final CurrentScope scope;
    private final Clock clock;

    ProposeTemplate(TranscriptTemplates templates, Approvals approvals, CurrentScope scope, Clock clock) {
        this.templates = templates;
        this.approvals = approvals;
        this.scope = scope;
        this.clock = clock;
    }

    /** TEMPLATE_FAULTY with every fault; APPROVAL_PENDING while another proposal of the school waits. */
    @Transactional
    public Approval ask(TemplateDraft draft, Actor by) {
        CheckTemplate.require(draft, today());
        return approvals.ask(scope.institution(), KIND, SUBJECT, DraftParticulars.of(draft), PLACE, by);
    }

    /** From now on, or from the day that was asked for, it is printed. */
    @Transactional
    public Approval approve(UUID request, Actor by) {
        var institution = scope.institution();
        var approved = approvals.approve(institution, KIND, SUBJECT, request, by);
        var draft = DraftParticulars.read(approved.particulars()).notBefore(today());
        CheckTemplate.require(draft, today());
        templates.add(institution, draft, approved, by.name());
        return approved;
    }

    @Transactional
    public Approval reject(UUID request, String reason, Actor by) {
        return approvals.reject(scope.institution(), KIND, SUBJECT, request, reason, by);
    }

    /** What was proposed and decided, oldest first. */
    @Transactional
    public List<Approval> list() {
        return approvals.list(scope.institution(), KIND, SUBJECT);
    }

    /** What a request proposes, however it was decided. */
    @Transactional
    public TranscriptTemplate read(UUID request) {
        return DraftParticulars.read(approvals
                        .require(scope.institution(), KIND, SUBJECT, request)
                        .particulars())
                .template();
    }

    /** What is proposed, before it is; TEMPLATE_FAULTY with every fault. */
    public TranscriptTemplate check(TemplateDraft draft) {
        CheckTemplate.require(draft, today());
        return draft.template();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
