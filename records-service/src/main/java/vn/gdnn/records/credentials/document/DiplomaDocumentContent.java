package vn.gdnn.records.credentials.document;

import java.util.UUID;
import vn.gdnn.records.credentials.document.print.Paper;

/** What a document will say, and of which version of which diploma. */
record DiplomaDocumentContent(
        UUID diploma, int contentVersion, int seal, String institution, UUID student, String publicId, Paper paper) {}
