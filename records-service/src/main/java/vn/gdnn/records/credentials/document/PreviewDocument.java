package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.problem.Refusal;

/** Shows how a diploma will look: at print size, unsigned, marked as a preview. */
@ApplicationScoped
public class PreviewDocument {

    private final DiplomaDocumentContents contents;
    private final MakeDocument makeDocument;
    private final AccessLog accessLog;

    PreviewDocument(DiplomaDocumentContents contents, MakeDocument makeDocument, AccessLog accessLog) {
        this.contents = contents;
        this.makeDocument = makeDocument;
        this.accessLog = accessLog;
    }

    @Transactional
    public byte[] preview(UUID diploma) {
        var content = contents.find(diploma).orElseThrow(() -> new Refusal(DocumentRefusal.DOCUMENT_NOT_FOUND));
        accessLog.note(content.institution(), content.student(), "diploma preview");
        return makeDocument.preview(content);
    }
}
