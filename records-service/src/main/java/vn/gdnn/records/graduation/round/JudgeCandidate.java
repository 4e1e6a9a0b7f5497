package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.grading.GraduationClass;

/**
 * The council leaves a candidate out with a reason, or takes one back in. The class of year-based training it enters, any
 * other it confirms and never picks (circular 04/2022, art. 35.2).
 */
@ApplicationScoped
public class JudgeCandidate {

    private final Database database;
    private final Rounds rounds;
    private final RoundPreparation preparation;
    private final CurrentScope scope;

    JudgeCandidate(Database database, Rounds rounds, RoundPreparation preparation, CurrentScope scope) {
        this.database = database;
        this.rounds = rounds;
        this.preparation = preparation;
        this.scope = scope;
    }

    /** What the council says of one. */
    public record Verdict(
            boolean included,
            @Nullable String reason,
            @Nullable GraduationClass graduationClass) {}

    private record Standing(
            boolean qualified,
            boolean classEntered,
            @Nullable GraduationClass computed) {}

    @Transactional
    public void judge(UUID round, long expectedVersion, UUID enrolment, Verdict verdict, Actor by) {
        var institution = scope.institution();
        rounds.requireOpen(round, expectedVersion);
        var standing = database.find(
                        row -> new Standing(
                                row.bool("qualified"),
                                row.bool("class_entered"),
                                row.constantOrNull(GraduationClass.class, "graduation_class")),
                        """
                        select qualified, class_entered, graduation_class from round_candidate
                        where institution = ? and round = ? and enrolment = ?""",
                        institution,
                        round,
                        enrolment)
                .orElseThrow(() -> new Refusal(RoundRefusal.CANDIDATE_NOT_FOUND));
        requireFit(verdict, standing);
        database.update(
                """
                update round_candidate set included = ?, reason = ?,
                       graduation_class = coalesce(?, graduation_class),
                       class_reached = case when class_entered then coalesce(?, class_reached) else class_reached end
                where institution = ? and round = ? and enrolment = ?""",
                verdict.included(),
                verdict.reason(),
                verdict.graduationClass(),
                verdict.graduationClass(),
                institution,
                round,
                enrolment);
        preparation.note(institution, round, by);
    }

    private static void requireFit(Verdict verdict, Standing standing) {
        if (verdict.included() && !standing.qualified()) {
            throw new Refusal(RoundRefusal.CANDIDATE_NOT_QUALIFIED);
        }
        if (!verdict.included() && (verdict.reason() == null || verdict.reason().isBlank())) {
            throw new Refusal(RoundRefusal.CANDIDATE_REASON_REQUIRED);
        }
        var entered = verdict.graduationClass();
        var fits = standing.classEntered() ? entered == null || entered.canBeEntered() : standing.computed() == entered;
        if (entered != null && !fits) {
            throw new Refusal(RoundRefusal.CANDIDATE_CLASS_COMPUTED);
        }
    }
}
