package vn.gdnn.training.completion.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.files.CheckedFile;
import vn.gdnn.kit.files.FileStore;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.completion.CompletedTrainings;

/** Puts a paper beside a training: the school that shows what its declaration rests on, or who judges it. */
@ApplicationScoped
public class AddEvidence {

    /** No source names a limit. */
    static final int MOST = 20;

    private final CompletedTrainings trainings;
    private final EvidencePapers papers;
    private final FileStore files;

    AddEvidence(CompletedTrainings trainings, EvidencePapers papers, FileStore files) {
        this.trainings = trainings;
        this.papers = papers;
        this.files = files;
    }

    /** The paper as it is kept; the same content again is the paper that stands there. */
    @Transactional
    public EvidencePaper add(UUID trainingId, CheckedFile file, Actor by) {
        var training = trainings.read(trainingId);
        if (papers.list(training).size() >= MOST && papers.same(training, file).isEmpty()) {
            throw new Refusal(JudgementRefusal.EVIDENCE_TOO_MUCH, MOST);
        }
        var id = Ids.next();
        if (papers.add(training, id, file, by)) {
            files.keep(training.institution(), id, file.content());
        }
        return papers.same(training, file).orElseThrow();
    }
}
