package vn.gdnn.curriculum.programme.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.curriculum.programme.event.TellProgramme;
import vn.gdnn.kit.problem.Refusal;

/** Records that a programme in force was reviewed, and tells of it: it is due later. */
@ApplicationScoped
public class RecordReview {

    private final HeldProgrammes programmes;
    private final Reviews reviews;
    private final TellProgramme tell;
    private final Clock clock;

    RecordReview(HeldProgrammes programmes, Reviews reviews, TellProgramme tell, Clock clock) {
        this.programmes = programmes;
        this.reviews = reviews;
        this.tell = tell;
        this.clock = clock;
    }

    /** Of the version in force as the caller last read it; one review a day. */
    @Transactional
    public Review record(UUID id, long expected, ReviewFacts facts, String by) {
        var programme = programmes.inForce(id, expected);
        var decidedOn = Objects.requireNonNull(programme.decision()).decidedOn();
        if (facts.reviewedOn().isBefore(decidedOn)) {
            throw new Refusal(ReviewRefusal.REVIEW_BEFORE_DECISION, facts.reviewedOn(), decidedOn);
        }
        if (facts.reviewedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(ReviewRefusal.REVIEW_IN_FUTURE, facts.reviewedOn());
        }
        var review = reviews.add(programme, facts, by)
                .orElseThrow(() -> new Refusal(ReviewRefusal.REVIEW_RECORDED, facts.reviewedOn()));
        tell.inForce(programme);
        return review;
    }
}
