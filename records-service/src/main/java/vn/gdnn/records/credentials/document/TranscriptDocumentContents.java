package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.records.credentials.template.TranscriptTemplates;
import vn.gdnn.records.learning.transcript.ReadAcademicRecord;

/** Reads what a transcript on paper will say, as results stand now, in the form that the school has in force today. */
@ApplicationScoped
class TranscriptDocumentContents {

    private final ReadAcademicRecord readAcademicRecord;
    private final TranscriptTemplates templates;
    private final TranscriptPapers papers;
    private final InstitutionKeys keys;

    TranscriptDocumentContents(
            ReadAcademicRecord readAcademicRecord,
            TranscriptTemplates templates,
            TranscriptPapers papers,
            InstitutionKeys keys) {
        this.readAcademicRecord = readAcademicRecord;
        this.templates = templates;
        this.papers = papers;
        this.keys = keys;
    }

    @Transactional
    TranscriptDocumentContent read(UUID enrolment) {
        var academic = readAcademicRecord.read(enrolment, "transcript document");
        var institution = academic.institution();
        var template = templates.inForce(institution, papers.today());
        return new TranscriptDocumentContent(papers.of(academic, template), keys.current(institution, KeyUse.DOCUMENT));
    }
}
