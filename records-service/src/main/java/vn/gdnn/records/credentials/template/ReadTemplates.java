package vn.gdnn.records.credentials.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The templates of the caller's school. */
@ApplicationScoped
public class ReadTemplates {

    private final TranscriptTemplates templates;
    private final CurrentScope scope;

    ReadTemplates(TranscriptTemplates templates, CurrentScope scope) {
        this.templates = templates;
        this.scope = scope;
    }

    /** All versions, the latest first. */
    @Transactional
    public List<TemplateVersion> list() {
        return templates.list(scope.institution());
    }

    /** One version, 0 for the one that comes with the release, or TEMPLATE_NOT_FOUND. */
    @Transactional
    public TranscriptTemplate read(int version) {
        return templates
                .find(scope.institution(), version)
                .orElseThrow(() -> new Refusal(TemplateRefusal.TEMPLATE_NOT_FOUND));
    }
}
