package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.problem.Refusal;

/** Shows how a diploma will look: at print size, unsigned, marked as a preview. */
@ApplicationScoped
public class PreviewDocument {

    private final Drafts drafts;
    private final MakeDocument makeDocument;
    private final AccessLog accessLog;

    PreviewDocument(Drafts drafts, MakeDocument makeDocument, AccessLog accessLog) {
        this.drafts = drafts;
        this.makeDocument = makeDocument;
        this.accessLog = accessLog;
    }

    @Transactional
    public byte[] preview(UUID diploma) {
        var draft = drafts.find(diploma).orElseThrow(() -> new Refusal(DocumentRefusal.DOCUMENT_NOT_FOUND));
        accessLog.noteOnly(draft.institution(), draft.student(), "diploma preview");
        return makeDocument.preview(draft);
    }
}
