package vn.gdnn.records.credentials.template;

import java.time.LocalDate;
import java.util.List;

/** A template as somebody proposes it, and the day from which it shall be used. */
public record TemplateDraft(String code, LocalDate inForceFrom, List<TemplateBlock> blocks) {

    public TemplateDraft {
        blocks = List.copyOf(blocks);
    }

    /** Not used before it was approved. */
    TemplateDraft notBefore(LocalDate day) {
        return inForceFrom.isBefore(day) ? new TemplateDraft(code, day, blocks) : this;
    }

    /** What is printed of it before it has a version of its own. */
    public TranscriptTemplate template() {
        return new TranscriptTemplate(code, 0, blocks);
    }
}
