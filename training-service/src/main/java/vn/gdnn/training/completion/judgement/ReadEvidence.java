package vn.gdnn.training.completion.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.files.FileStore;
import vn.gdnn.kit.files.FileType;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.completion.CompletedTrainings;
import vn.gdnn.training.completion.TrainingRecord;

/** Shows the papers beside a training, and notes who looked. */
@ApplicationScoped
public class ReadEvidence {

    private static final String PURPOSE = "evidence of a training";

    private final CompletedTrainings trainings;
    private final EvidencePapers papers;
    private final FileStore files;
    private final AccessLog accessLog;

    ReadEvidence(CompletedTrainings trainings, EvidencePapers papers, FileStore files, AccessLog accessLog) {
        this.trainings = trainings;
        this.papers = papers;
        this.files = files;
        this.accessLog = accessLog;
    }

    /** A paper as it was sent, and the name of a file of its kind. */
    public record Content(String fileName, byte[] bytes) {}

    /** The papers of a training, the oldest first. */
    @Transactional
    public List<EvidencePaper> list(UUID trainingId) {
        return papers.list(noted(trainingId));
    }

    @Transactional
    public Content read(UUID trainingId, UUID id) {
        var training = noted(trainingId);
        var paper = papers.find(training, id).orElseThrow(() -> new Refusal(JudgementRefusal.EVIDENCE_NOT_FOUND));
        var bytes = files.read(training.institution(), id, HexFormat.of().parseHex(paper.digest()));
        return new Content("evidence." + FileType.named(paper.mediaType()).extension(), bytes);
    }

    private TrainingRecord noted(UUID trainingId) {
        var training = trainings.read(trainingId);
        accessLog.note(training.institution(), training.staffId(), PURPOSE);
        return training;
    }
}
