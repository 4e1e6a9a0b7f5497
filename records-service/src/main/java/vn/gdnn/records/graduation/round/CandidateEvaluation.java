package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.records.graduation.recognition.Findings;
import vn.gdnn.records.graduation.recognition.JudgeGraduation;

/** Judges the students of one chunk and keeps each condition as it was found. */
@ApplicationScoped
class CandidateEvaluation implements JobKind {

    static final String NAME = "GRADUATION_EVALUATION";

    private static final String CONDITIONS = """
            (select jsonb_agg(jsonb_build_object('code', c.code, 'finding', c.finding, 'evidence', c.evidence))
             from unnest(?::text[], ?::text[], ?::text[]) as c (code, finding, evidence))""";

    private final Database database;
    private final JudgeGraduation judgeGraduation;

    CandidateEvaluation(Database database, JudgeGraduation judgeGraduation) {
        this.database = database;
        this.judgeGraduation = judgeGraduation;
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
        var seen = database.find(
                        row -> row.text("oldest"), "select pg_snapshot_xmin(pg_current_snapshot())::text as oldest")
                .orElseThrow();
        for (var item : items) {
            upsert(
                    job.institution(),
                    round.get(),
                    seen,
                    new Judged(item.subject(), judgeGraduation.judge(item.subject())));
        }
        return List.of();
    }

    private record Judged(UUID enrolment, Findings findings) {}

    private void upsert(String institution, UUID round, String seen, Judged judged) {
        var findings = judged.findings();
        var conditions = findings.conditions();
        database.update(
                """
                insert into round_candidate (institution, round, enrolment, qualified, average, graduation_class,
                                             class_entered, rule_set, evaluated_at, evaluated_below, conditions)
                values (?, ?, ?, ?, ?, ?, ?, ?, now(), ?::xid8, %s)
                on conflict (institution, round, enrolment) do update
                set qualified = excluded.qualified, average = excluded.average,
                    graduation_class = case when excluded.class_entered then round_candidate.graduation_class
                                            else excluded.graduation_class end,
                    class_entered = excluded.class_entered, rule_set = excluded.rule_set,
                    evaluated_at = excluded.evaluated_at, evaluated_below = excluded.evaluated_below,
                    conditions = excluded.conditions""".formatted(CONDITIONS),
                institution,
                round,
                judged.enrolment(),
                findings.qualified(),
                findings.average(),
                findings.graduationClass(),
                findings.classEntered(),
                findings.ruleSet(),
                seen,
                conditions.stream().map(condition -> condition.code()).toArray(String[]::new),
                conditions.stream().map(condition -> condition.finding().name()).toArray(String[]::new),
                conditions.stream().map(condition -> condition.evidence()).toArray(String[]::new));
    }
}
