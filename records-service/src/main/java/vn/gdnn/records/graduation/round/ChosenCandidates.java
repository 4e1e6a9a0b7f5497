package vn.gdnn.records.graduation.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.jobs.JobStatus;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.graduation.recognition.DecisionDays;
import vn.gdnn.records.graduation.recognition.Recognition;
import vn.gdnn.records.learning.discipline.Disciplines;
import vn.gdnn.records.learning.grading.Classification;

/** The candidates of a round whom its decision recognises: qualified, and not left out by the council. */
@ApplicationScoped
class ChosenCandidates {

    private static final String CHOSEN = """
            c.institution = ? and c.round = ? and c.qualified and c.included""";

    private final Database database;
    private final Jobs jobs;
    private final Disciplines disciplines;
    private final DecisionDays days;

    ChosenCandidates(Database database, Jobs jobs, Disciplines disciplines, DecisionDays days) {
        this.database = database;
        this.jobs = jobs;
        this.disciplines = disciplines;
        this.days = days;
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
        refuseIf(RoundRefusal.ROUND_STALE, institution, id, Overtaken.CONDITION);
        refuseIf(RoundRefusal.CANDIDATE_CLASS_MISSING, institution, id, "c.graduation_class is null");
    }

    /**
     * Their recognitions by this decision, each with the class, the rules and the conditions it was evaluated with. Refuses
     * with CANDIDATE_SUSPENDED where one is suspended on the day of the decision, and as {@link DecisionDays} does minutes
     * that are older than the results.
     */
    List<Recognition> recognitions(String institution, UUID round, GraduationRound.RoundDecision decision) {
        var conditions = conditions(institution, round);
        var reasons = reasons(institution, round);
        var recognising = decision.recognising();
        var recognitions = database.list(
                row -> {
                    var enrolment = row.uuid("enrolment");
                    return Recognition.of(
                            enrolment,
                            recognising,
                            new Recognition.Judgement(
                                    Candidates.classification(row, reasons.getOrDefault(enrolment, List.of()))
                                            .orElseThrow(),
                                    row.decimalOrNull("average"),
                                    row.text("rule_set")),
                            conditions.getOrDefault(enrolment, List.of()),
                            row.textOrNull("reason"));
                },
                """
                select c.enrolment, c.class_reached, c.graduation_class, c.average, c.rule_set, c.reason
                from round_candidate c
                where %s order by c.enrolment""".formatted(CHOSEN),
                institution,
                round);
        var graduates = recognitions.stream().map(Recognition::enrolment).toList();
        days.require(institution, graduates, decision.minutesOn());
        requireNotSuspended(institution, graduates, decision.decidedOn());
        return recognitions;
    }

    private void requireNotSuspended(String institution, List<UUID> graduates, LocalDate on) {
        var suspended = disciplines.forbidGraduation(institution, graduates, on);
        if (!suspended.isEmpty()) {
            throw new Refusal(
                    RoundRefusal.CANDIDATE_SUSPENDED,
                    suspended.stream().map(UUID::toString).sorted().limit(20).collect(joining(", ")),
                    on.toString());
        }
    }

    private Map<UUID, List<Condition>> conditions(String institution, UUID round) {
        return ofEach(
                institution,
                round,
                row -> new Condition(
                        row.text("code"), row.constant(Condition.Finding.class, "finding"), row.text("evidence")),
                "conditions",
                "code text, finding text, evidence text");
    }

    private Map<UUID, List<Classification.Reason>> reasons(String institution, UUID round) {
        return ofEach(institution, round, Candidates::reason, "class_reasons", "code text, evidence text");
    }

    private <T> Map<UUID, List<T>> ofEach(
            String institution, UUID round, Row.Reader<T> reader, String kept, String fields) {
        return database
                .list(
                        row -> Map.entry(row.uuid("enrolment"), reader.read(row)),
                        """
                        select c.enrolment, k.* from round_candidate c
                        cross join jsonb_to_recordset(c.%s) as k (%s) where %s""".formatted(kept, fields, CHOSEN),
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
