package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.School;
import vn.gdnn.records.credentials.document.print.TranscriptPaper;
import vn.gdnn.records.learning.transcript.AcademicRecord;
import vn.gdnn.records.learning.transcript.ReadAcademicRecord;
import vn.gdnn.records.people.institution.DocumentWording;

/** Reads what a transcript on paper will say, as results stand now. */
@ApplicationScoped
class TranscriptDocumentContents {

    private final ReadAcademicRecord readAcademicRecord;
    private final DocumentWording wording;
    private final InstitutionKeys keys;
    private final Clock clock;

    TranscriptDocumentContents(
            ReadAcademicRecord readAcademicRecord, DocumentWording wording, InstitutionKeys keys, Clock clock) {
        this.readAcademicRecord = readAcademicRecord;
        this.wording = wording;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    TranscriptDocumentContent read(UUID enrolment) {
        var academic = readAcademicRecord.read(enrolment, "transcript document");
        return new TranscriptDocumentContent(paper(academic), keys.current(academic.institution(), KeyUse.DOCUMENT));
    }

    private TranscriptPaper paper(AcademicRecord academic) {
        var words = wording.read();
        var occupation = words.occupations().get(academic.programme().occupationCode());
        return new TranscriptPaper(
                new School(
                        TranscriptWords.named(academic.institutionName(), words.englishName()),
                        new Bilingual(words.headTitle(), words.englishHeadTitle())),
                words.place(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Clocks.VIETNAM),
                TranscriptWords.facts(academic, occupation),
                academic.transcript().lines().stream()
                        .map(TranscriptWords::line)
                        .toList(),
                TranscriptWords.totals(academic.transcript()));
    }
}
