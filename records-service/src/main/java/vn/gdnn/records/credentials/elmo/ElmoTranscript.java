package vn.gdnn.records.credentials.elmo;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import vn.gdnn.records.learning.transcript.AcademicRecord;

/**
 * Says a transcript in ELMO 1.7: the programme, its modules as parts of it, and the sealed document for people. What a
 * person's papers do not say (a day of birth) is left out, and so is what a reader of results has no need of.
 */
final class ElmoTranscript {

    static final String NAMESPACE = "https://github.com/emrex-eu/elmo-schemas/tree/v1";

    private final AcademicRecord academic;
    private final Issuer issuer;
    private final String madeAt;
    private final XmlWriter xml = new XmlWriter(NAMESPACE);

    private ElmoTranscript(AcademicRecord academic, Issuer issuer, OffsetDateTime madeAt) {
        this.academic = academic;
        this.issuer = issuer;
        this.madeAt = madeAt.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** The school as others find it. */
    record Issuer(String did, String url) {}

    static String of(AcademicRecord academic, Issuer issuer, byte[] document, OffsetDateTime madeAt) {
        return new ElmoTranscript(academic, issuer, madeAt).written(document);
    }

    private String written(byte[] document) {
        return xml.document("elmo", () -> {
            xml.text("generatedDate", madeAt);
            xml.element("learner", this::learner);
            xml.element("report", () -> report(document));
        });
    }

    private void learner() {
        var student = academic.student();
        xml.typed("identifier", "studentCode", student.code());
        var name = student.fullName();
        var family = name.indexOf(' ');
        xml.text("givenNames", family < 0 ? name : name.substring(family + 1));
        xml.text("familyName", family < 0 ? "" : name.substring(0, family));
        student.dateOfBirth().day().ifPresent(day -> xml.text("bday", day.toString()));
    }

    private void report(byte[] document) {
        xml.element("issuer", () -> {
            xml.text("country", "VN");
            xml.typed("identifier", "local", academic.institution());
            xml.typed("identifier", "did", issuer.did());
            xml.worded("title", "vi", academic.institutionName());
            xml.text("url", issuer.url());
        });
        xml.element("learningOpportunitySpecification", new ElmoProgramme(xml, academic)::write);
        xml.text("issueDate", madeAt);
        scheme(ElmoProgramme.SCORES, "Điểm theo thang điểm 10", "Scores out of 10");
        if (ElmoProgramme.isByCredits(academic)) {
            scheme(ElmoProgramme.POINTS, "Điểm trung bình tích lũy, thang điểm 4", "Grade point average out of 4");
        }
        xml.element("attachment", () -> {
            xml.worded("title", "vi", "Bảng điểm");
            xml.worded("title", "en", "Transcript of records");
            xml.text("type", "Transcript of Records");
            xml.text(
                    "content",
                    "data:application/pdf;base64," + Base64.getEncoder().encodeToString(document));
        });
    }

    private void scheme(String id, String vietnamese, String english) {
        xml.element("gradingScheme", "localId", id, () -> {
            xml.worded("description", "vi", vietnamese);
            xml.worded("description", "en", english);
        });
    }
}
