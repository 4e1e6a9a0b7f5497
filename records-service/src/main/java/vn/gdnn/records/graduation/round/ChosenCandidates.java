package vn.gdnn.records.graduation.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobStatus;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.graduation.recognition.Decision;
import vn.gdnn.records.graduation.recognition.Recognition;
import vn.gdnn.records.learning.grading.GraduationClass;

/** The candidates of a round whom its decision recognises: qualified, and not left out by the council. */
@ApplicationScoped
class ChosenCandidates {

    private static final String CHOSEN = """
            c.institution = ? and c.round = ? and c.qualified and c.included""";

    private final Database database;
    private final Jobs jobs;
    private final Clock clock;

    ChosenCandidates(Database database, Jobs jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Refuses a round that was not evaluated, or whose candidates are not what they were then; holds their enrolments. */
    void hold(String institution, GraduationRound round) {
        var job = round.job();
        if (job == null || jobs.find(job).status() != JobStatus.DONE) {
            throw new Refusal(RoundRefusal.ROUND_NOT_EVALUATED);
        }
        var id = round.id();
        // posting a result waits for these rows, and then finds the enrolments closed
        database.list(row -> 1, """
                select 1 from enrolment e join round_candidate c on c.institution = e.institution and c.enrolment = e.id
                where %s order by e.id for update of e""".formatted(CHOSEN), institution, id);
        refuseIf(RoundRefusal.ROUND_STALE, institution, id, """
                not exists (select from enrolment e where e.institution = c.institution and e.id = c.enrolment
                            and e.status = 'ACTIVE')
                or exists (select from module_result m where m.institution = c.institution and m.enrolment = c.enrolment
                           and (m.changed_in >= c.evaluated_below
                                or exists (select from result_correction k where k.institution = m.institution
                                           and k.result = m.id and k.changed_in >= c.evaluated_below)))""");
        refuseIf(RoundRefusal.CANDIDATE_CLASS_MISSING, institution, id, "c.graduation_class is null");
    }

    /** Their recognitions by this decision, each with the class, the rules and the conditions it was evaluated with. */
    List<Recognition> recognitions(String institution, UUID round, Decision decision) {
        var conditions = conditions(institution, round);
        return database.list(
                row -> {
                    decision.requireAfter(row.date("enrolled_on"), LocalDate.now(clock));
                    var enrolment = row.uuid("enrolment");
                    return Recognition.of(
                            enrolment,
                            decision,
                            new Recognition.Judgement(
                                    row.constant(GraduationClass.class, "graduation_class"),
                                    row.decimalOrNull("average"),
                                    row.text("rule_set")),
                            conditions.getOrDefault(enrolment, List.of()));
                },
                """
                select c.enrolment, c.graduation_class, c.average, c.rule_set, e.enrolled_on from round_candidate c
                join enrolment e on e.institution = c.institution and e.id = c.enrolment
                where %s order by c.enrolment""".formatted(CHOSEN),
                institution,
                round);
    }

    private Map<UUID, List<Condition>> conditions(String institution, UUID round) {
        return database
                .list(
                        row -> Map.entry(
                                row.uuid("enrolment"),
                                new Condition(
                                        row.text("code"),
                                        row.constant(Condition.Finding.class, "finding"),
                                        row.text("evidence"))),
                        """
                        select c.enrolment, k.code, k.finding, k.evidence from round_candidate c
                        cross join jsonb_to_recordset(c.conditions) as k (code text, finding text, evidence text)
                        where %s""".formatted(CHOSEN),
                        institution,
                        round)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private void refuseIf(RefusalCode code, String institution, UUID round, String condition) {
        database.find(
                        row -> true,
                        "select 1 from round_candidate c where %s and (%s) limit 1".formatted(CHOSEN, condition),
                        institution,
                        round)
                .ifPresent(found -> {
                    throw new Refusal(code);
                });
    }
}
