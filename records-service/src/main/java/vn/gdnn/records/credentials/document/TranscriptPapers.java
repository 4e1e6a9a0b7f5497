package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.School;
import vn.gdnn.records.credentials.document.print.TranscriptPaper;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Form;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Line;
import vn.gdnn.records.credentials.template.TemplateField;
import vn.gdnn.records.credentials.template.TranscriptTemplate;
import vn.gdnn.records.learning.transcript.AcademicRecord;
import vn.gdnn.records.people.institution.DocumentWording;
import vn.gdnn.records.people.institution.DocumentWording.Wording;

/** A transcript as it is printed now: what the records say, in the words of the school and in a form. */
@ApplicationScoped
class TranscriptPapers {

    private final DocumentWording wording;
    private final Clock clock;

    TranscriptPapers(DocumentWording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    TranscriptPaper of(AcademicRecord academic, TranscriptTemplate template) {
        var words = wording.read();
        var school = TranscriptWords.named(academic.institutionName(), words.englishName());
        var occupation = academic.programme().occupation();
        var english = occupation.englishName() == null
                ? words.occupations().get(occupation.code())
                : occupation.englishName();
        var lines = academic.transcript().lines().stream()
                .map(TranscriptWords::line)
                .toList();
        return paper(words, school, template, TranscriptWords.fields(academic, school, english, today()), lines);
    }

    /** With made-up results of nobody, to show what the form looks like. */
    TranscriptPaper example(String institutionName, TranscriptTemplate template) {
        var words = wording.read();
        var school = TranscriptWords.named(institutionName, words.englishName());
        return paper(words, school, template, TranscriptExample.fields(school, today()), TranscriptExample.LINES);
    }

    private TranscriptPaper paper(
            Wording words,
            Bilingual school,
            TranscriptTemplate template,
            Map<TemplateField, Bilingual> fields,
            List<Line> lines) {
        return new TranscriptPaper(
                new School(school, new Bilingual(words.headTitle(), words.englishHeadTitle())),
                words.place(),
                now(),
                new Form(template.code(), template.version()),
                FilledTemplate.blocks(template, fields),
                lines);
    }

    private ZonedDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Clocks.VIETNAM);
    }
}
