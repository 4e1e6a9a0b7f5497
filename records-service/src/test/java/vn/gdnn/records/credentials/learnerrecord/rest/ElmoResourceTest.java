package vn.gdnn.records.credentials.learnerrecord.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.enrolment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ElmoResourceTest {

    private static final String NAMESPACE = "https://github.com/emrex-eu/elmo-schemas/tree/v1";
    private static final String PROGRAMME = "/e:elmo/e:report/e:learningOpportunitySpecification";
    private static final String MODULES = PROGRAMME + "/e:hasPart/e:learningOpportunitySpecification";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_transcript_travels_with_what_was_taken_and_its_sealed_document() throws Exception {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "8.5").statusCode(201);
        postResult(enrolment, "M2", 1, "3").statusCode(201);
        Requests.exempt(enrolment, "PE");

        var written = exported(registrar(), enrolment)
                .statusCode(200)
                .header("Content-Type", "application/xml;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        // what .ci/conformance/Elmo.java holds against the schema
        Files.writeString(Files.createDirectories(Path.of("target/conformance")).resolve("elmo.xml"), written);
        var elmo = read(written);
        assertThat(texts(elmo, "/e:elmo/e:learner/e:givenNames")).containsExactly("Thị Ngọc Ánh");
        assertThat(texts(elmo, "/e:elmo/e:learner/e:familyName")).containsExactly("Nguyễn");
        assertThat(texts(elmo, "/e:elmo/e:report/e:issuer/e:identifier[@type='local']"))
                .containsExactly("CDHN01");
        assertThat(texts(elmo, MODULES + "/e:title"))
                .contains("Tin học", "Mạng máy tính")
                .hasSize(3);
        assertThat(texts(elmo, MODULES + "//e:status")).containsExactlyInAnyOrder("passed", "failed", "passed");
        assertThat(texts(elmo, MODULES + "//e:resultLabel")).containsExactlyInAnyOrder("8.5", "3.0", "M");
        assertThat(texts(elmo, PROGRAMME + "/e:specifies//e:level/e:value")).containsExactly("5");
        assertThat(texts(elmo, PROGRAMME + "/e:specifies/e:learningOpportunityInstance/e:status"))
                .isEmpty();
        assertThat(attached(elmo)).startsWith("%PDF-");
    }

    @Test
    void a_graduates_course_is_passed() throws Exception {
        var elmo = read(exported(registrar(), School.graduate()).extract().asString());

        assertThat(texts(elmo, PROGRAMME + "/e:specifies/e:learningOpportunityInstance/e:status"))
                .containsExactly("passed");
    }

    @Test
    void it_is_for_the_school_only() throws Exception {
        var enrolment = enrolment();

        exported(registrar(DANANG), enrolment).statusCode(404);
        exported(Tokens.province("01"), enrolment).statusCode(403);
    }

    private static ValidatableResponse exported(RequestSpecification by, String enrolment) {
        return by.accept("application/xml")
                .get("/api/records/v1/enrolments/" + enrolment + "/transcript")
                .then();
    }

    private static String attached(Document elmo) throws Exception {
        var content = texts(elmo, "/e:elmo/e:report/e:attachment/e:content").get(0);
        var encoded = content.substring(content.indexOf(',') + 1);
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.ISO_8859_1);
    }

    private static Document read(String written) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document elmo, String path) throws Exception {
        var xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new Elmo());
        var found = (NodeList) xpath.evaluate(path, elmo, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(number -> found.item(number).getTextContent())
                .toList();
    }

    private static final class Elmo implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACE;
        }

        @Override
        public String getPrefix(String namespace) {
            return "e";
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            return List.of("e").iterator();
        }
    }
}
