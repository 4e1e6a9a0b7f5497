package vn.gdnn.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.kit.testing.Tokens.ministry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.CurrencyFacts;
import vn.gdnn.events.curriculum.v1.DigitalFacts;
import vn.gdnn.events.curriculum.v1.OutcomeMapping;
import vn.gdnn.events.curriculum.v1.OutcomeMapping.DevelopedCompetence;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.events.curriculum.v1.ResourcePublished;
import vn.gdnn.events.curriculum.v1.ResourceTakenDown;
import vn.gdnn.events.curriculum.v1.ResourceUsed;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.events.records.v1.DiplomaRevoked;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.events.records.v1.StudentEnrolled;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;
import vn.gdnn.reporting.testing.Samples;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ReplayTest {

    private static final List<String> SCHOOLS = List.of("CDHN01", "TCDN01");
    private static final List<String> TOPICS = List.of(
            Topics.STAFF_MEMBER,
            Topics.PROGRAMME,
            Topics.RESOURCE,
            Topics.ENROLMENT,
            Topics.LEARNING_RESULT,
            Topics.DIPLOMA);

    @Inject
    Facts facts;

    final Random random = new Random(2222);
    final Map<String, List<Record>> history = new LinkedHashMap<>();

    @BeforeEach
    void a_year_of_facts() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
        TOPICS.forEach(topic -> history.put(topic, new ArrayList<>()));
        for (var number = 0; number < 60; number++) {
            staff(SCHOOLS.get(number % 2));
            programme(SCHOOLS.get(number % 2));
            learning(SCHOOLS.get(number % 2));
            resource(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,true", "7,false", "2000,true"})
    void from_the_start_in_another_order_of_topics_the_numbers_are_the_same(int batchSize, boolean reversed) {
        TOPICS.forEach(topic -> facts.arrive(topic, history.get(topic), 2000));
        var before = numbers();

        Database.forgetFacts();
        var order = new ArrayList<>(TOPICS);
        if (reversed) {
            Collections.reverse(order);
        }
        order.forEach(topic -> facts.arrive(topic, history.get(topic), batchSize));

        assertThat(numbers())
                .isEqualTo(before)
                .anyMatch(number -> number.contains("T9 2026-10-01 null: 1/2"))
                .anyMatch(number -> number.contains("T5 2026-05-15 null: 1/2"));
        assertThat(Database.column("select reason from parked_event")).isEmpty();
    }

    /** What T1-1 counted, before a person was known at more than one school: rows of people and their own trainings. */
    @Test
    void facts_that_tell_no_person_give_the_numbers_of_before_to_the_digit() {
        var told = history.get(Topics.STAFF_MEMBER).stream()
                .filter(fact -> !(fact instanceof DigitalTrainingJudged))
                .map(ReplayTest::asBefore)
                .toList();
        facts.arrive(Topics.STAFF_MEMBER, told, 7);

        for (var asOf : DAYS) {
            for (var province : new String[] {null, "01", "48"}) {
                var figure = ask("/T1", asOf, province);
                assertThat(figure.getInt("numerator") + "/" + figure.getInt("denominator"))
                        .isEqualTo(Database.column(AS_BEFORE.formatted(asOf, province == null ? "%" : province))
                                .get(0));
            }
        }
    }

    private static final List<String> DAYS = List.of("2026-02-01", "2026-05-15", "2026-10-01");
    private static final String AS_BEFORE = """
            select count(*) filter (where trained) || '/' || count(*)
            from (select exists (select from training_completion t
                      where t.institution = e.institution and t.staff_id = e.staff_id
                        and t.subject = 'DIGITAL_COMPETENCE' and t.annulled_on is null
                        and t.completed_on <= d.day) as trained
                  from (select date '%s' as day) d cross join employment e join institution i on i.code = e.institution
                  where e.since <= d.day and (e.left_on is null or e.left_on > d.day) and i.province like '%s') r""";

    /** As it was told before persons, standings and ends of validity were. */
    private static Record asBefore(Record fact) {
        if (fact instanceof DigitalTrainingCompleted one) {
            return new DigitalTrainingCompleted(
                    one.completionId(), one.staffId(), one.institution(), one.subject(), one.completedOn());
        }
        if (fact instanceof StaffMemberRegistered one) {
            return new StaffMemberRegistered(one.staffId(), one.institution(), one.position(), one.since());
        }
        if (fact instanceof StaffMemberChanged one) {
            return new StaffMemberChanged(
                    one.staffId(),
                    one.institution(),
                    one.position(),
                    one.since(),
                    one.employment(),
                    one.employedSince());
        }
        return fact;
    }

    @Test
    void every_published_sample_is_understood() {
        history.keySet().stream()
                .forEach(topic -> SAMPLES.get(topic)
                        .forEach(event -> facts.arrive(topic, "vn.gdnn." + event + ".v1", Samples.of(event))));

        assertThat(Database.column("select reason from parked_event")).isEmpty();
        assertThat(
                        Database.column(
                                "select number || ': ' || since || ' ' || coalesce(left_on::text, '') from employment order by number"))
                .containsExactly("1: 2026-01-05 2026-03-02", "2: 2026-04-01 ");
        assertThat(Database.column(
                        "select completed_on || ' ' || valid_until || ' ' || annulled_on from training_completion"))
                .containsExactly("2026-02-20 2028-02-20 2026-03-02");
        assertThat(Database.column("select judged_on || ' ' || standing from training_judgement"))
                .containsExactly("2026-02-25 VERIFIED");
        assertThat(Database.column("select in_force_from || ' ' || retired_on from programme_version"
                        + " join programme_retirement using (institution, id)"))
                .containsExactly("2026-02-01 2026-03-02");
        assertThat(Database.column("select kind || ' ' || first_on from digitisation order by kind"))
                .containsExactly("DIPLOMAS 2026-06-25", "LEARNING_PROCESS 2026-03-02", "LEARNING_RESULTS 2026-03-02");
        assertThat(Database.column(
                        "select u.institution || ' ' || used_on || ' ' || owner || ' ' || published_on || ' ' || taken_down_on"
                                + " from resource_use u join resource_publication p on (p.institution, p.version) = (u.owner, u.version)"
                                + " join resource_take_down t on (t.institution, t.version) = (u.owner, u.version)"))
                .containsExactly("TCDN01 2026-11-30 CDHN01 2026-11-30 2026-11-30");
    }

    private static final Map<String, List<String>> SAMPLES = Map.of(
            Topics.STAFF_MEMBER,
            List.of(
                    "training.staff-member-registered",
                    "training.staff-member-changed",
                    "training.staff-member-left",
                    "training.staff-member-rehired",
                    "training.digital-training-completed",
                    "training.digital-training-judged",
                    "training.digital-training-annulled"),
            Topics.PROGRAMME,
            List.of("curriculum.programme-approved", "curriculum.programme-retired"),
            Topics.RESOURCE,
            List.of("curriculum.resource-published", "curriculum.resource-used", "curriculum.resource-taken-down"),
            Topics.ENROLMENT,
            List.of("records.student-enrolled"),
            Topics.LEARNING_RESULT,
            List.of("records.module-results-posted"),
            Topics.DIPLOMA,
            List.of("records.diploma-issued", "records.diploma-revoked"));

    private void staff(String school) {
        var id = UUID.randomUUID();
        var since = day();
        publish(Topics.STAFF_MEMBER, new StaffMemberRegistered(id, school, "TEACHER", since, person(), null, null));
        if (random.nextBoolean()) {
            publish(Topics.STAFF_MEMBER, new StaffMemberChanged(id, school, "MANAGER", since.minusDays(40)));
            publish(Topics.STAFF_MEMBER, new StaffMemberChanged(id, school, "TEACHER", since.plusDays(40)));
        }
        if (random.nextInt(3) == 0) {
            publish(
                    Topics.STAFF_MEMBER,
                    new StaffMemberChanged(id, school, "TEACHER", since, 1, since, person(), null, null));
        }
        for (var number = random.nextInt(3); number > 0; number--) {
            var training = UUID.randomUUID();
            var on = since.plusDays(number);
            completed(training, id, school, on);
            if (random.nextInt(3) == 0) {
                publish(
                        Topics.STAFF_MEMBER,
                        new DigitalTrainingJudged(training, id, school, "VERIFIED", on.plusDays(20)));
                publish(
                        Topics.STAFF_MEMBER,
                        new DigitalTrainingJudged(training, id, school, "REFUSED", on.plusDays(60)));
            }
            if (random.nextInt(3) == 0) {
                publish(
                        Topics.STAFF_MEMBER,
                        new DigitalTrainingAnnulled(training, id, school, "DIGITAL_COMPETENCE", since.plusDays(9)));
            }
        }
        if (random.nextInt(4) == 0) {
            publish(Topics.STAFF_MEMBER, new StaffMemberLeft(id, school, since.plusDays(60)));
            rehired(id, school, since.plusDays(60));
        }
    }

    private void completed(UUID training, UUID staff, String school, LocalDate on) {
        publish(
                Topics.STAFF_MEMBER,
                new DigitalTrainingCompleted(
                        training,
                        staff,
                        school,
                        random.nextInt(4) == 0 ? "DIGITAL_MATERIALS" : "DIGITAL_COMPETENCE",
                        on,
                        random.nextBoolean() ? on.plusDays(90) : null,
                        null,
                        random.nextInt(4) == 0 ? "COMPLETED" : "DECLARED",
                        null));
    }

    /** One of a few, so that many work at both schools. */
    private UUID person() {
        return new UUID(0x4000L, 0x8000000000000000L + random.nextInt(40));
    }

    private void rehired(UUID id, String school, LocalDate leftOn) {
        if (random.nextBoolean()) {
            var since = leftOn.plusDays(random.nextInt(20));
            publish(Topics.STAFF_MEMBER, new StaffMemberRehired(id, school, 2, "MANAGER", since));
            publish(
                    Topics.STAFF_MEMBER,
                    new StaffMemberChanged(id, school, "TEACHER", since.plusDays(30), 2, since.plusDays(5)));
            publish(Topics.STAFF_MEMBER, new StaffMemberLeft(id, school, since.plusDays(50), 2));
        }
    }

    private void programme(String school) {
        var id = UUID.randomUUID();
        var from = day();
        for (var version = 1; version <= 1 + random.nextInt(3); version++) {
            publish(
                    Topics.PROGRAMME,
                    new ProgrammeApproved(
                            id,
                            school,
                            new ProgrammeFacts("P", version, "P", "6480201", "COLLEGE", 90, false, 30),
                            new DigitalFacts(
                                    random.nextBoolean(),
                                    random.nextBoolean(),
                                    true,
                                    random.nextBoolean() ? from : null),
                            from.plusDays(30L * version),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            mappings(),
                            null,
                            null,
                            currency(from.plusDays(30L * version))));
        }
        if (random.nextInt(4) == 0) {
            publish(Topics.PROGRAMME, new ProgrammeRetired(id, school, from.plusDays(150)));
        }
    }

    private @Nullable CurrencyFacts currency(LocalDate since) {
        return random.nextInt(3) == 0
                ? null
                : new CurrencyFacts(
                        since,
                        random.nextInt(3) == 0 ? since.plusDays(random.nextInt(90)) : null,
                        null,
                        since.plusDays(random.nextInt(90)),
                        since.plusDays(random.nextInt(90)));
    }

    /** Told with modules, without, or not at all. */
    private List<OutcomeMapping> mappings() {
        return random.nextInt(3) == 0
                ? List.of()
                : List.of(new OutcomeMapping(
                        "CDR1",
                        List.of(new DevelopedCompetence("1.1", 1 + random.nextInt(8))),
                        random.nextBoolean() ? List.of("MD1") : List.of()));
    }

    /** Only the college publishes, in versions of which some are taken down; the other school uses them, and some that nobody published. */
    private void resource(int number) {
        var resource = new UUID(0x5000L, 0x8000000000000000L + number / 2);
        var version = UUID.randomUUID();
        var from = day();
        if (random.nextInt(4) > 0) {
            publish(
                    Topics.RESOURCE,
                    new ResourcePublished(resource, version, 1 + number % 2, "CDHN01", "CC-BY-4.0", from));
        }
        for (var uses = random.nextInt(4); uses > 0; uses--) {
            publish(
                    Topics.RESOURCE,
                    new ResourceUsed(resource, version, "CDHN01", SCHOOLS.get(random.nextInt(2)), from.plusDays(uses)));
        }
        if (random.nextInt(4) == 0) {
            publish(Topics.RESOURCE, new ResourceTakenDown(resource, version, "CDHN01", from.plusDays(2)));
        }
    }

    /** Only the college issues diplomas. */
    private void learning(String school) {
        publish(
                Topics.ENROLMENT,
                new StudentEnrolled(UUID.randomUUID(), UUID.randomUUID(), school, UUID.randomUUID(), day()));
        publish(Topics.LEARNING_RESULT, new ModuleResultsPosted(UUID.randomUUID(), school, 9, day()));
        if (school.equals("CDHN01")) {
            var diploma = UUID.randomUUID();
            publish(Topics.DIPLOMA, new DiplomaIssued(diploma, school, "COLLEGE", "6480201", day(), day()));
            publish(Topics.DIPLOMA, new DiplomaRevoked(diploma, school, "FRAUD", day()));
        }
    }

    private void publish(String topic, Record fact) {
        history.get(topic).add(fact);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 10).plusDays(random.nextInt(200));
    }

    /** Every number and every record behind it. */
    private static List<String> numbers() {
        var numbers = new ArrayList<String>();
        for (var indicator : List.of("T1", "T2", "T3", "T3?rule=T3-2", "T4", "T5", "T9")) {
            for (var asOf : DAYS) {
                for (var province : new String[] {null, "01", "48"}) {
                    var figure = ask("/" + indicator, asOf, province);
                    numbers.add(indicator + " " + asOf + " " + province + ": " + figure.getInt("numerator") + "/"
                            + figure.getInt("denominator") + " " + figure.get("standings") + " "
                            + figure.get("measurement"));
                    numbers.add(ask(contributions(indicator), asOf, province)
                            .getList("items")
                            .toString());
                }
            }
        }
        return numbers;
    }

    private static String contributions(String indicator) {
        var parts = indicator.split("\\?");
        return "/" + parts[0] + "/contributions?limit=200" + (parts.length > 1 ? "&" + parts[1] : "");
    }

    private static io.restassured.path.json.JsonPath ask(String path, String asOf, String province) {
        var request = ministry("auditor").queryParam("asOf", asOf);
        return (province == null ? request : request.queryParam("province", province))
                .get("/api/reporting/v1/indicators" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
