package vn.gdnn.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a school, the ministry and the public ask most, about any of what there is. */
final class Questions {

    private static final String RECORDS = "/api/records/v1/";
    private static final String TRAINING = "/api/training/v1/";
    private static final int SAMPLE = 20_000;

    private final SplittableRandom random = new SplittableRandom(5);
    private final List<Question> all = new ArrayList<>();

    private Questions() {}

    static List<Question> of(Suite suite, GrowingData data) throws SQLException, IOException, GeneralSecurityException {
        var questions = new Questions();
        var ministry = suite.tokens().ministry();
        questions.records(suite.database(), data.registrar(), ministry);
        questions.training(suite.database("training"), data.registrar(), ministry);
        for (var path : List.of("institutions", "indicators/T1", "indicators/T1?province=01")) {
            questions.add(path + ", ministry", "reporting", () -> get("/api/reporting/v1/" + path, ministry));
        }
        return questions.all;
    }

    private void records(Database database, String registrar, String ministry) throws SQLException {
        var school = "where institution = '" + Graduation.school(1) + "'";
        var students = sample(database, "id", "student", school);
        var codes = sample(database, "code", "student", school);
        var names = sample(database, "folded_name(full_name)", "student", "");
        var diplomas = sample(database, "public_id", "diploma", "");
        var numbers = sample(database, "register_number", "diploma", school);
        add("students/{id}", "records", () -> get(RECORDS + "students/" + any(students), registrar));
        add("students, first page", "records", () -> get(RECORDS + "students", registrar));
        add("students by code", "records", () -> get(RECORDS + "students?q=" + any(codes), registrar));
        add("students by name", "records", () -> search(RECORDS + "students/search", any(names), registrar));
        add("students by name, ministry", "records", () -> search(RECORDS + "students/search", any(names), ministry));
        add("enrolments, active", "records", () -> get(RECORDS + "enrolments?status=ACTIVE", registrar));
        add(
                "enrolments of a student",
                "records",
                () -> get(RECORDS + "enrolments?studentCode=" + any(codes), registrar));
        add("diplomas, first page", "records", () -> get(RECORDS + "diplomas", registrar));
        add("diplomas, ministry", "records", () -> get(RECORDS + "diplomas", ministry));
        add("a diploma by number", "records", () -> get(RECORDS + "diplomas?q=" + encoded(any(numbers)), registrar));
        add("verification", "records", () -> get("/api/public/v1/diplomas/" + any(diplomas), null));
    }

    private void training(Database database, String registrar, String ministry) throws SQLException {
        var school = "where institution = '" + Graduation.school(1) + "'";
        var members = sample(database, "id", "staff_member", school);
        var names = sample(database, "folded_name(full_name)", "staff_member", "");
        add("staff/{id}", "training", () -> get(TRAINING + "staff/" + any(members), registrar));
        add("staff, first page", "training", () -> get(TRAINING + "staff", registrar));
        add("staff by name", "training", () -> search(TRAINING + "staff/search", any(names), registrar));
        add(
                "trainings of a member",
                "training",
                () -> get(TRAINING + "staff/" + any(members) + "/trainings", registrar));
        add("progress of plans", "training", () -> get(TRAINING + "plans/progress", registrar));
        add("progress of plans, ministry", "training", () -> get(TRAINING + "plans/progress", ministry));
    }

    private void add(String name, String service, Supplier<Call> calls) {
        all.add(new Question(name, service, calls));
    }

    private static List<String> sample(Database database, String what, String table, String where) throws SQLException {
        return database.list("select " + what + " from " + table + " " + where + " limit " + SAMPLE);
    }

    private static Call get(String path, @Nullable String token) {
        return new Call(path, "application/json", token);
    }

    private static Call search(String path, String name, String token) {
        return new Call(path, "application/json", token, "{\"q\":\"" + name + "\"}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
