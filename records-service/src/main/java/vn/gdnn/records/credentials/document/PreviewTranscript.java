package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.credentials.document.print.TranscriptPrinter;
import vn.gdnn.records.credentials.template.TranscriptTemplate;

/** Shows how a form of the transcript will look, with the results of nobody: marked as a preview, and never sealed. */
@ApplicationScoped
public class PreviewTranscript {

    private final TranscriptPapers papers;
    private final TranscriptPrinter printer;
    private final Database database;
    private final CurrentScope scope;

    PreviewTranscript(TranscriptPapers papers, TranscriptPrinter printer, Database database, CurrentScope scope) {
        this.papers = papers;
        this.printer = printer;
        this.database = database;
        this.scope = scope;
    }

    @Transactional
    public byte[] preview(TranscriptTemplate template) {
        var name = database.find(row -> row.text("name"), "select name from tenant where code = ?", scope.institution())
                .orElseThrow();
        return printer.preview(papers.example(name, template));
    }
}
