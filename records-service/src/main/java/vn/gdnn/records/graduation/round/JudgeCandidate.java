package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.grading.GraduationClass;

/** The council leaves a candidate out with a reason, or takes one back in, or enters the class of year-based training. */
@ApplicationScoped
public class JudgeCandidate {

    private final Database database;
    private final Rounds rounds;
    private final CurrentScope scope;

    JudgeCandidate(Database database, Rounds rounds, CurrentScope scope) {
        this.database = database;
        this.rounds = rounds;
        this.scope = scope;
    }

    /** What the council says of one. */
    public record Verdict(
            boolean included,
            @Nullable String reason,
            @Nullable GraduationClass graduationClass) {}

    private record Standing(boolean qualified, boolean classEntered) {}

    @Transactional
    public void judge(UUID round, long expectedVersion, UUID enrolment, Verdict verdict) {
        var institution = scope.institution();
        rounds.requireOpen(round, expectedVersion);
        var standing = database.find(
                        row -> new Standing(row.bool("qualified"), row.bool("class_entered")),
                        """
                        select qualified, class_entered from round_candidate
                        where institution = ? and round = ? and enrolment = ?""",
                        institution,
                        round,
                        enrolment)
                .orElseThrow(() -> new Refusal(RoundRefusal.CANDIDATE_NOT_FOUND));
        requireFit(verdict, standing);
        database.update(
                """
                update round_candidate set included = ?, reason = ?,
                       graduation_class = coalesce(?, graduation_class)
                where institution = ? and round = ? and enrolment = ?""", verdict.included(), verdict.reason(), verdict.graduationClass(), institution, round, enrolment);
        database.update(
                "update graduation_round set version = version + 1 where institution = ? and id = ?",
                institution,
                round);
    }

    private static void requireFit(Verdict verdict, Standing standing) {
        if (verdict.included() && !standing.qualified()) {
            throw new Refusal(RoundRefusal.CANDIDATE_NOT_QUALIFIED);
        }
        if (!verdict.included() && (verdict.reason() == null || verdict.reason().isBlank())) {
            throw new Refusal(RoundRefusal.CANDIDATE_REASON_REQUIRED);
        }
        var entered = verdict.graduationClass();
        if (entered != null
                && (!standing.classEntered()
                        || entered == GraduationClass.WEAK
                        || entered == GraduationClass.FAIRLY_GOOD)) {
            throw new Refusal(RoundRefusal.CANDIDATE_CLASS_COMPUTED);
        }
    }
}
