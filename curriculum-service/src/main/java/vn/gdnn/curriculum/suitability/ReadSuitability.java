package vn.gdnn.curriculum.suitability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.kit.files.FileType;
import vn.gdnn.kit.problem.Refusal;

/** What is known of the suitability of a version, and the files that show it. */
@ApplicationScoped
public class ReadSuitability {

    /** A file and under which name it is had. */
    public record PaperContent(byte[] bytes, String fileName) {}

    private final ProgrammeCatalogue programmes;
    private final ContentPapers papers;

    ReadSuitability(ProgrammeCatalogue programmes, ContentPapers papers) {
        this.programmes = programmes;
        this.papers = papers;
    }

    @Transactional
    public Suitability read(UUID id) {
        var programme = programmes.one(id);
        var digital = programme.syllabus().digital();
        var confirmed = programme.confirmed();
        return new Suitability(
                id,
                digital.contentFitsDigitalMethods(),
                digital.digitalMethodsEvidence(),
                papers.list(programme),
                confirmed == null ? null : confirmed.on());
    }

    @Transactional
    public PaperContent read(UUID id, UUID paper) {
        var programme = programmes.one(id);
        var found = papers.find(programme, paper)
                .orElseThrow(() -> new Refusal(SuitabilityRefusal.CONTENT_PAPER_NOT_FOUND, paper));
        return new PaperContent(
                papers.content(programme, found),
                paper + "." + FileType.named(found.mediaType()).extension());
    }
}
