package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.records.graduation.recognition.Findings;
import vn.gdnn.records.graduation.recognition.JudgeGraduation;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.Classification;

/** Judges the students of one chunk and keeps each condition as it was found. */
@ApplicationScoped
class CandidateEvaluation implements JobKind {

    static final String NAME = "GRADUATION_EVALUATION";

    private static final String REASONS = """
            (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'evidence', r.evidence)), '[]')
             from unnest(?::text[], ?::text[]) as r (code, evidence))""";

    private static final String CONDITIONS = """
            (select jsonb_agg(jsonb_build_object('code', c.code, 'finding', c.finding, 'evidence', c.evidence))
             from unnest(?::text[], ?::text[], ?::text[]) as c (code, finding, evidence))""";

    private final Database database;
    private final JudgeGraduation judgeGraduation;
    private final Enrolments enrolments;
    private final Clock clock;

    CandidateEvaluation(Database database, JudgeGraduation judgeGraduation, Enrolments enrolments, Clock clock) {
        this.database = database;
        this.judgeGraduation = judgeGraduation;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int chunk() {
        return 200;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var round = database.find(
                row -> row.uuid("id"),
                "select id from graduation_round where institution = ? and job = ? and status = 'OPEN'",
                job.institution(),
                job.id());
        if (round.isEmpty()) { // evaluated anew, or recognised meanwhile
            return items.stream()
                    .map(item -> new RefusedItem(item.position(), RoundRefusal.ROUND_RECOGNISED))
                    .toList();
        }
        var seen = database.find(row -> row.text("seen"), "select pg_current_snapshot()::text as seen")
                .orElseThrow();
        var today = LocalDate.now(clock);
        for (var item : items) {
            upsert(
                    job.institution(),
                    round.get(),
                    seen,
                    new Judged(item.subject(), judgeGraduation.judge(enrolments.require(item.subject()), today)));
        }
        return List.of();
    }

    private record Judged(UUID enrolment, Findings findings) {}

    private void upsert(String institution, UUID round, String seen, Judged judged) {
        var findings = judged.findings();
        var conditions = findings.conditions();
        var reached = findings.classification();
        var reasons = reached == null ? List.<Classification.Reason>of() : reached.reasons();
        database.update(
                """
                insert into round_candidate (institution, round, enrolment, qualified, average, class_reached,
                                             graduation_class, class_entered, rule_set, evaluated_at, evaluated_in,
                                             class_reasons, conditions)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, now(), ?::pg_snapshot, %s, %s)
                on conflict (institution, round, enrolment) do update
                set qualified = excluded.qualified, average = excluded.average,
                    class_reached = case when excluded.class_entered then round_candidate.class_reached
                                         else excluded.class_reached end,
                    graduation_class = case when excluded.class_entered then round_candidate.graduation_class
                                            else excluded.graduation_class end,
                    class_entered = excluded.class_entered, rule_set = excluded.rule_set,
                    evaluated_at = excluded.evaluated_at, evaluated_in = excluded.evaluated_in,
                    class_reasons = excluded.class_reasons, conditions = excluded.conditions""".formatted(REASONS, CONDITIONS),
                institution,
                round,
                judged.enrolment(),
                findings.qualified(),
                findings.average(),
                reached == null ? null : reached.reached(),
                reached == null ? null : reached.graduationClass(),
                findings.classEntered(),
                findings.ruleSet(),
                seen,
                reasons.stream().map(reason -> reason.code().name()).toArray(String[]::new),
                reasons.stream().map(Classification.Reason::evidence).toArray(String[]::new),
                conditions.stream().map(condition -> condition.code()).toArray(String[]::new),
                conditions.stream().map(condition -> condition.finding().name()).toArray(String[]::new),
                conditions.stream().map(condition -> condition.evidence()).toArray(String[]::new));
    }
}
