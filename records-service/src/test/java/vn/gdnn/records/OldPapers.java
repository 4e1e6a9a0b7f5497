package vn.gdnn.records;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of old registers, as schools send them. */
public final class OldPapers {

    public static final String HOLDER = "Nguyễn Thị Ngọc Ánh";
    public static final String BORN = "1991-02-07";

    private OldPapers() {}

    /** What an entry says, by column. */
    public static final class Line extends LinkedHashMap<String, String> {}

    /** A whole entry of 2015 of that student, with what is said differently. */
    public static Line entry(String student, String serial, String... differently) {
        var entry = new Line();
        entry.put("studentCode", student);
        entry.put("serialNumber", serial);
        entry.put("registerNumber", serial + "/2015");
        entry.put("graduationClass", "FAIRLY_GOOD");
        entry.put("decisionNumber", "5/QĐ");
        entry.put("recognisedOn", "2015-06-30");
        entry.put("issuedOn", "2015-07-10");
        entry.put("signedBy", "Lê Văn Ký");
        entry.put("fullName", HOLDER);
        entry.put("dateOfBirth", BORN);
        entry.put("occupationName", "Điện dân dụng");
        entry.put("qualificationAsWritten", "Bằng tốt nghiệp trung cấp nghề");
        entry.put("confidence", "ORIGINAL_REGISTER");
        for (var i = 0; i < differently.length; i += 2) {
            entry.put(differently[i], differently[i + 1]);
        }
        return entry;
    }

    /** The lines of a file with these entries. */
    public static List<String> file(Line... entries) {
        var columns = Stream.of(entries)
                .flatMap(entry -> entry.keySet().stream())
                .distinct()
                .toList();
        var lines = new ArrayList<String>();
        lines.add(String.join(",", columns));
        for (var entry : entries) {
            lines.add(String.join(
                    ",",
                    columns.stream()
                            .map(column -> entry.getOrDefault(column, ""))
                            .toList()));
        }
        return lines;
    }

    /** The job of a file of the first school. */
    public static ValidatableResponse sent(Line... entries) {
        return imported("diplomas", file(entries));
    }

    /** The head approves what a file asks for; the job that took its entries over. */
    public static ValidatableResponse approved(String institution, ValidatableResponse file) {
        String job = head(institution)
                .post(approval(file))
                .then()
                .statusCode(202)
                .body("request.ruling.outcome", is("APPROVED"))
                .extract()
                .path("jobId");
        return await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> head(institution)
                                .get("/api/records/v1/jobs/" + job)
                                .then()
                                .statusCode(200),
                        found -> Set.of("DONE", "FAILED")
                                .contains(found.extract().<String>path("status")));
    }

    /** Where the second person approves a file. */
    public static String approval(ValidatableResponse file) {
        return "/api/records/v1/diplomas/imports/" + file.extract().<String>path("id") + "/approval";
    }

    /** As {@link #sent(Line...)}, approved by the head. */
    public static ValidatableResponse approved(Line... entries) {
        return approved(HANOI, sent(entries));
    }

    /** An entry of a new student that came into the register of a school; its numbers, id and public id. */
    public static Line takenOver(String institution, String... differently) {
        return takenOver(institution, entry(School.student(institution, HOLDER), "C" + newCode(), differently));
    }

    /** As {@link #takenOver(String, String...)}, of that entry. */
    public static Line takenOver(String institution, Line entry) {
        var found = new Line();
        found.putAll(entry);
        approved(institution, imported(institution, "diplomas", file(entry), "PARTIAL"));
        String id = registrar(institution)
                .queryParam("q", entry.get("serialNumber"))
                .get("/api/records/v1/diplomas")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        found.put("id", id);
        found.put(
                "publicId",
                registrar(institution)
                        .get("/api/records/v1/diplomas/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("publicId"));
        return found;
    }

    /** As {@link #takenOver(String, String...)}, of the first school. */
    public static Line takenOver() {
        return takenOver(HANOI);
    }
}
