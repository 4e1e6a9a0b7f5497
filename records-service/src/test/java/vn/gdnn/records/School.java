package vn.gdnn.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.gdnn.records.Requests.registrar;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.ModuleOutline;
import vn.gdnn.events.curriculum.v1.OutcomeStatement;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.records.learning.programme.messaging.ProgrammeEvents;
import vn.gdnn.records.people.institution.messaging.InstitutionEvents;

/** Two schools with a programme each, as the other services tell of them, and their students. */
@ApplicationScoped
public class School {

    public static final String HANOI = "CDHN01";
    public static final String DANANG = "TCDN01";
    public static final String PROGRAMME = "CNTT";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    static final List<ModuleOutline> MODULES = List.of(
            new ModuleOutline("M1", "Tin học", 2, true, false, null),
            new ModuleOutline("M2", "Mạng máy tính", 2, true, false, null),
            new ModuleOutline("PE", "Giáo dục thể chất", 1, true, true, null));

    private final ObjectMapper json;
    private final InstitutionEvents institutions;
    private final ProgrammeEvents programmes;

    School(ObjectMapper json, InstitutionEvents institutions, ProgrammeEvents programmes) {
        this.json = json;
        this.institutions = institutions;
        this.programmes = programmes;
    }

    /** Makes both schools and their programmes known. */
    public void known() {
        institutions.on(Arrived.batch(json)
                .with(Topics.INSTITUTION, HANOI, onboarded(HANOI, "Trường Cao đẳng Minh họa Hà Nội", "COLLEGE", "01"))
                .with(
                        Topics.INSTITUTION,
                        DANANG,
                        onboarded(DANANG, "Trường Trung cấp Minh họa Đà Nẵng", "INTERMEDIATE_SCHOOL", "48"))
                .records());
        approved(approval(new UUID(1, 1), HANOI, PROGRAMME, 1, "COLLEGE"));
        approved(approval(new UUID(1, 2), DANANG, PROGRAMME, 1, "INTERMEDIATE"));
        Signatories.known(HANOI);
        Signatories.known(DANANG);
        placed(HANOI, "Hà Nội");
        placed(DANANG, "Đà Nẵng");
    }

    /** Where both issue their diplomas. */
    private static void placed(String institution, String place) {
        StoredRows.list("""
                insert into document_wording (institution, head_title, english_head_title, place)
                select code, 'Hiệu trưởng', 'Rector', ? from tenant where code = ?
                on conflict (institution) do update set place = coalesce(document_wording.place, excluded.place)
                returning 1""", place, institution);
    }

    /** Makes a college known that has no entry in its register yet. */
    public void newcomer(String code) {
        institutions.on(Arrived.batch(json)
                .with(Topics.INSTITUTION, code, onboarded(code, "Trường Cao đẳng Mới", "COLLEGE", "01"))
                .records());
        approved(approval(UUID.nameUUIDFromBytes(code.getBytes(UTF_8)), code, PROGRAMME, 1, "COLLEGE"));
        Signatories.known(code);
        placed(code, "Hà Nội");
    }

    public void approved(ProgrammeApproved fact) {
        programmes.on(Arrived.batch(json)
                .with(Topics.PROGRAMME, fact.programmeId().toString(), fact)
                .records());
    }

    public void retired(UUID programme, LocalDate on) {
        programmes.on(Arrived.batch(json)
                .with(Topics.PROGRAMME, programme.toString(), new ProgrammeRetired(programme, HANOI, on))
                .records());
    }

    public static ProgrammeApproved approval(UUID id, String institution, String code, int version, String level) {
        return new ApprovedProgramme(id, institution, code, version, level).fact();
    }

    /** Makes a programme of the first school known that is designed for so many months. */
    public void designed(String code, int months) {
        approved(new ApprovedProgramme(UUID.randomUUID(), HANOI, code, 1, "COLLEGE")
                .facts(new ProgrammeFacts(code, 1, "Công nghệ thông tin", "6480201", "COLLEGE", 5, false, months))
                .fact());
    }

    private static InstitutionOnboarded onboarded(String code, String name, String type, String province) {
        return new InstitutionOnboarded(code, name, type, "PUBLIC", "UBND", province, false, LocalDate.of(2020, 1, 1));
    }

    /** A code nobody has yet. */
    public static String newCode() {
        return "S" + System.nanoTime() + NUMBER.incrementAndGet();
    }

    /** A word in letters that nobody's name has yet. */
    public static String newWord() {
        return spelled(newCode());
    }

    /** The text with letters for its digits: a name has none. */
    public static String spelled(String text) {
        var letters = new StringBuilder();
        text.chars().forEach(c -> letters.append((char) (c >= '0' && c <= '9' ? 'a' + c - '0' : c)));
        return letters.toString();
    }

    /** A registered student's code. */
    public static String student() {
        return student(HANOI, "Nguyễn Thị Ngọc Ánh");
    }

    public static String student(String institution, String name) {
        return student(institution, name, Map.of());
    }

    /** A registered student's code, with numbers such as {@code passport} or another {@code dateOfBirth}. */
    public static String student(Map<String, String> differently) {
        return student(HANOI, "Nguyễn Thị Ngọc Ánh", differently);
    }

    private static String student(String institution, String name, Map<String, String> differently) {
        var code = newCode();
        var facts = new HashMap<>(Map.of("code", code, "fullName", name, "dateOfBirth", "2003-02-07"));
        facts.putAll(differently);
        registrar(institution)
                .body(facts)
                .post("/api/records/v1/students")
                .then()
                .statusCode(201);
        return code;
    }

    /** An active enrolment of a new student. */
    public static String enrolment() {
        return enrolment(student(), "CREDIT", 2023);
    }

    public static String enrolment(String student, String mode, int cohort) {
        return Requests.enrol(HANOI, student, PROGRAMME, mode, cohort)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An enrolment with every module passed with that mark. */
    public static String completed(String mark) {
        return completed(Map.of(), mark);
    }

    /** As {@link #completed(String)}, with numbers such as {@code passport}. */
    public static String completed(Map<String, String> numbers, String mark) {
        var enrolment = enrolment(student(numbers), "CREDIT", 2023);
        for (var module : List.of("M1", "M2", "PE")) {
            Requests.postResult(enrolment, module, 1, mark).statusCode(201);
        }
        return enrolment;
    }

    /** A recognised graduate's enrolment. */
    public static String graduate() {
        return graduate(Map.of());
    }

    /** As {@link #graduate()}, with numbers such as {@code passport}. */
    public static String graduate(Map<String, String> numbers) {
        var enrolment = completed(numbers, "8.5");
        Requests.recognise(enrolment, "{}").statusCode(201);
        return enrolment;
    }

    /** As {@link #graduate()}, of a high-quality programme with more and longer outcomes than a credential takes. */
    public String highQualityGraduate() {
        var code = "CLC" + newCode();
        return graduateOf(new ApprovedProgramme(UUID.randomUUID(), HANOI, code, 1, "COLLEGE")
                .facts(new ProgrammeFacts(code, 1, "Công nghệ thông tin", "6480201", "COLLEGE", 5, true, null))
                .outcomes(IntStream.range(0, 25)
                        .mapToObj(number -> new OutcomeStatement("CDR" + number, "Ứng dụng ".repeat(50)))
                        .toList())
                .fact());
    }

    /** The recognised graduate of a programme of the first school that is not known yet. */
    public String graduateOf(ProgrammeApproved programme) {
        approved(programme);
        String enrolment = Requests.enrol(
                        HANOI, student(), programme.programme().code(), "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        for (var module : List.of("M1", "M2", "PE")) {
            Requests.postResult(enrolment, module, 1, "8.5").statusCode(201);
        }
        Requests.recognise(enrolment, "{}").statusCode(201);
        return enrolment;
    }

    /** As {@link #graduate()}, at a school of choice. */
    public static String graduate(String institution) {
        var enrolment = completed(institution, "8.5");
        Requests.recognise(institution, enrolment, Map.of("decisionNumber", "12/QĐ", "decidedOn", "2026-06-20"))
                .statusCode(201);
        return enrolment;
    }

    /** As {@link #completed(String)}, at a school of choice. */
    public static String completed(String institution, String mark) {
        String enrolment = Requests.enrol(institution, student(institution, "Trần Văn Bình"), PROGRAMME, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        for (var module : List.of("M1", "M2", "PE")) {
            registrar(institution)
                    .body("""
                    {"moduleCode": "%s", "attempt": 1, "regularMarks": [%s], "periodicMarks": [%s],
                     "examMark": %s, "postedOn": "2026-01-15"}""".formatted(module, mark, mark, mark))
                    .post("/api/records/v1/enrolments/" + enrolment + "/results")
                    .then()
                    .statusCode(201);
        }
        return enrolment;
    }
}
