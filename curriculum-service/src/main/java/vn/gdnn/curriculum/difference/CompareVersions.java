package vn.gdnn.curriculum.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.kit.problem.Refusal;

/** Compares two versions of one programme. */
@ApplicationScoped
public class CompareVersions {

    private final ProgrammeCatalogue programmes;

    CompareVersions(ProgrammeCatalogue programmes) {
        this.programmes = programmes;
    }

    /** From the one to the other; refused with VERSIONS_OF_TWO_PROGRAMMES where they are none of one programme. */
    @Transactional
    public Difference compare(UUID from, UUID to) {
        var after = programmes.one(to);
        var before = programmes.one(from);
        if (!before.programmeId().equals(after.programmeId())) {
            throw new Refusal(DifferenceRefusal.VERSIONS_OF_TWO_PROGRAMMES);
        }
        return Difference.between(before, after);
    }
}
