package vn.gdnn.curriculum.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.kit.files.FileType;
import vn.gdnn.kit.problem.Refusal;

/** Shows the appraisals of a version of a programme and the papers beside them. */
@ApplicationScoped
public class ReadAppraisals {

    private final ProgrammeCatalogue programmes;
    private final Appraisals appraisals;
    private final AppraisalPapers papers;

    ReadAppraisals(ProgrammeCatalogue programmes, Appraisals appraisals, AppraisalPapers papers) {
        this.programmes = programmes;
        this.appraisals = appraisals;
        this.papers = papers;
    }

    /** A paper as it was sent, and the name of a file of its kind. */
    public record Content(String fileName, byte[] bytes) {}

    /** One for each submission that was appraised, the oldest first. */
    @Transactional
    public List<Appraisal> list(UUID programme) {
        return appraisals.list(programmes.one(programme).id());
    }

    @Transactional
    public Appraisal one(UUID programme, UUID id) {
        return appraisals.require(programmes.one(programme).id(), id);
    }

    /** The oldest first. */
    @Transactional
    public List<AppraisalPaper> papers(UUID programme, UUID id) {
        return papers.list(one(programme, id));
    }

    @Transactional
    public Content read(UUID programme, UUID id, UUID paperId) {
        var appraisal = one(programme, id);
        var paper = papers.find(appraisal, paperId)
                .orElseThrow(() -> new Refusal(AppraisalRefusal.APPRAISAL_PAPER_NOT_FOUND));
        return new Content(
                "appraisal." + FileType.named(paper.mediaType()).extension(), papers.content(appraisal, paper));
    }
}
