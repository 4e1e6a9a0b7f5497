package vn.gdnn.curriculum.suitability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.kit.files.CheckedFile;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/** Puts a file beside a version that shows how its content fits digital methods; until somebody confirmed that. */
@ApplicationScoped
public class AddContentPaper {

    /** No source names a limit. */
    static final int MOST = 20;

    private final HeldProgrammes programmes;
    private final ContentPapers papers;

    AddContentPaper(HeldProgrammes programmes, ContentPapers papers) {
        this.programmes = programmes;
        this.papers = papers;
    }

    /** The paper as it is kept; the same content again is the paper that stands there. */
    @Transactional
    public ContentPaper add(UUID id, CheckedFile file, String by) {
        var programme = programmes.one(id);
        var same = papers.same(programme, file);
        if (same.isPresent()) {
            return same.get();
        }
        var confirmed = programme.confirmed();
        if (confirmed != null) {
            throw new Refusal(SuitabilityRefusal.CONTENT_CONFIRMED, confirmed.on());
        }
        if (papers.list(programme).size() >= MOST) {
            throw new Refusal(SuitabilityRefusal.CONTENT_PAPERS_TOO_MANY, MOST);
        }
        var paper = Ids.next();
        papers.add(programme, paper, file, by);
        return papers.find(programme, paper).orElseThrow();
    }
}
