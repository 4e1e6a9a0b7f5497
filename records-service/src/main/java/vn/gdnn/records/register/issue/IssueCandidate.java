package vn.gdnn.records.register.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.Graduate;

/**
 * An item of an issue job.
 *
 * @param graduate none where the item names nobody
 * @param changed whether the diploma would say something else than when it was ordered
 */
record IssueCandidate(int position, @Nullable Graduate graduate, boolean changed) {

    /** The graduate; refuses whom the register cannot enter or this order not mean. */
    Graduate requireIssuable(IssueOrder order, LocalDate today) {
        if (graduate == null) {
            throw new Refusal(IssuingRefusal.GRADUATE_UNKNOWN);
        }
        graduate.requireUnregistered(today);
        order.requireMeant(graduate.requireRecognised());
        if (changed) {
            throw new Refusal(DiplomaRefusal.GRADUATE_CHANGED);
        }
        order.requireDay(today);
        return graduate;
    }

    /** What stands in the way. */
    Optional<RefusalCode> obstacle(IssueOrder order, LocalDate today) {
        try {
            requireIssuable(order, today);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        }
    }
}
