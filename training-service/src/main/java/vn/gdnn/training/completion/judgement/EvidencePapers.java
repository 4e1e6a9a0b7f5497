package vn.gdnn.training.completion.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.files.CheckedFile;
import vn.gdnn.kit.files.FileScan;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.completion.TrainingRecord;

/** The papers beside a training; none is changed or taken away. */
@ApplicationScoped
class EvidencePapers {

    private static final String SELECT = """
            select id, training, media_type, size, encode(digest, 'hex') as digest, scan, added_name, added_at
            from training_evidence where institution = ? and training = ? %s order by id""";

    private final Database database;

    EvidencePapers(Database database) {
        this.database = database;
    }

    List<EvidencePaper> list(TrainingRecord training) {
        return database.list(EvidencePapers::paper, SELECT.formatted(""), training.institution(), training.id());
    }

    Optional<EvidencePaper> find(TrainingRecord training, UUID id) {
        return database.find(
                EvidencePapers::paper, SELECT.formatted("and id = ?"), training.institution(), training.id(), id);
    }

    /** The paper with this very content, if the training has it. */
    Optional<EvidencePaper> same(TrainingRecord training, CheckedFile file) {
        return database.find(
                EvidencePapers::paper,
                SELECT.formatted("and digest = ?"),
                training.institution(),
                training.id(),
                file.digest());
    }

    /** Whether it was added; the same content is kept once. */
    boolean add(TrainingRecord training, UUID id, CheckedFile file, Actor by) {
        return database.update(
                        """
                        insert into training_evidence (institution, id, training, media_type, size, digest, scan, added_by,
                            added_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint training_evidence_once do nothing""",
                        training.institution(),
                        id,
                        training.id(),
                        file.type().mediaType(),
                        file.content().length,
                        file.digest(),
                        file.scan(),
                        by.subject(),
                        by.name())
                > 0;
    }

    /** Refuses a judgement that names a paper which the training does not have, or verifies without any. */
    void require(TrainingRecord training, JudgementFacts facts) {
        if (facts.standing() == Verdict.VERIFIED && facts.evidence().isEmpty()) {
            throw new Refusal(JudgementRefusal.EVIDENCE_MISSING);
        }
        var there = list(training).stream().map(EvidencePaper::id).toList();
        if (!there.containsAll(facts.evidence())) {
            throw new Refusal(JudgementRefusal.EVIDENCE_NOT_FOUND);
        }
    }

    private static EvidencePaper paper(Row row) throws SQLException {
        return new EvidencePaper(
                row.uuid("id"),
                row.uuid("training"),
                row.text("media_type"),
                row.integer("size"),
                row.text("digest"),
                row.constant(FileScan.class, "scan"),
                row.text("added_name"),
                row.instant("added_at"));
    }
}
