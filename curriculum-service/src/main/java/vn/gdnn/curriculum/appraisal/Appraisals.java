package vn.gdnn.curriculum.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.kit.problem.Refusal;

/** The appraisals that the caller may see. */
@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    /** That of this version of a programme. */
    Appraisal require(UUID programme, UUID id) {
        return findByIdOptional(id)
                .filter(appraisal -> appraisal.programme().equals(programme))
                .orElseThrow(() -> new Refusal(AppraisalRefusal.APPRAISAL_NOT_FOUND, id));
    }

    /** As {@link #require}, and that of the version as it was submitted last. */
    Appraisal requireCurrent(Programme programme, UUID id) {
        var appraisal = require(programme.id(), id);
        if (appraisal.submission() != programme.submission()) {
            throw new Refusal(AppraisalRefusal.APPRAISAL_OUTDATED);
        }
        return appraisal;
    }

    Optional<Appraisal> ofSubmission(UUID programme, int submission) {
        return find("programme = ?1 and submission = ?2", programme, submission).firstResultOptional();
    }

    /** The oldest first. */
    List<Appraisal> list(UUID programme) {
        return list("programme = ?1 order by submission", programme);
    }

    Appraisal add(Appraisal appraisal) {
        persistAndFlush(appraisal);
        return appraisal;
    }
}
