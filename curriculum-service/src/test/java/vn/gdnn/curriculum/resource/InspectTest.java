package vn.gdnn.curriculum.resource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class InspectTest {

    private static final String ZIP = "application/zip";
    private static final String SVG = "image/svg+xml";

    private String resource;

    @BeforeEach
    void a_draft() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from resource");
        resource = Store.drafted(Store.complete("Hàn TIG"));
    }

    @Test
    void a_file_is_what_its_content_says() {
        refused("a.pdf", "application/pdf", "GIF89a rest of it", "CONTENT_TYPE_LIES");
        refused(
                "a.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                text(Tusd.zip(Map.of("a.txt", "a"))),
                "CONTENT_TYPE_LIES");
        refused("a.exe", "application/x-msdownload", "MZ\u0090\u0000\u0003", "CONTENT_TYPE_NOT_TAKEN");
        refused("a.html", "text/html", "<!DOCTYPE html><html><script>1</script></html>", "CONTENT_TYPE_NOT_TAKEN");
        taken("a.txt", "text/plain", "Chỉ là văn bản");
        taken("a.csv", "text/csv", "a,b\n1,2\n");
        taken("a.gif", "image/gif", "GIF89a rest of it");
        taken(
                "a.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                text(Tusd.zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>"))));
    }

    @Test
    void what_is_two_kinds_at_once_is_not_taken() {
        refused("a.gif", "image/gif", "GIF89a" + text(Tusd.zip(Map.of("a.txt", "a"))), "CONTENT_HIDES_ANOTHER");
        refused("a.gif", "image/gif", "GIF89a\n%PDF-1.7\n", "CONTENT_HIDES_ANOTHER");
        refused("a.gif", "image/gif", "GIF89a/*<script>alert(1)</script>", "CONTENT_HIDES_ANOTHER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:x()'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://example.org/x.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>"
            })
    void a_picture_that_does_something_is_not_taken(String picture) {
        assertThat(List.of("CONTENT_ACTIVE", "CONTENT_HIDES_ANOTHER")).contains(code("a.svg", SVG, picture));
    }

    @Test
    void a_picture_that_only_shows_something_is_taken_without_a_document_type() {
        taken("a.svg", SVG, "<svg xmlns='http://www.w3.org/2000/svg'><rect width='1' height='1'/></svg>");
        refused(
                "b.svg",
                SVG,
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>",
                "CONTENT_MALFORMED");
    }

    @Test
    void an_archive_that_does_harm_is_not_taken() throws IOException {
        refused("a.zip", ZIP, text(Tusd.zip(Map.of("../a.txt", "a"))), "ARCHIVE_ENTRY_UNSAFE");
        refused("a.zip", ZIP, text(Tusd.zip(Map.of("/etc/a", "a"))), "ARCHIVE_ENTRY_UNSAFE");
        refused("a.zip", ZIP, text(Tusd.zip(Map.of("c:\\a", "a"))), "ARCHIVE_ENTRY_UNSAFE");
        refused("a.zip", ZIP, text(linked()), "ARCHIVE_ENTRY_UNSAFE");
        refused("a.zip", ZIP, text(Tusd.zip(Map.of("zeros", "\0".repeat(30 << 20)))), "ARCHIVE_TOO_MUCH");
        var inner = text(Tusd.zip(Map.of("zeros", "\0".repeat(30 << 20))));
        refused("a.zip", ZIP, text(Tusd.zip(Map.of("inner.zip", inner))), "ARCHIVE_TOO_MUCH");
        var once = text(Tusd.zip(Map.of("b.zip", text(Tusd.zip(Map.of("a", "a"))))));
        taken("a.zip", ZIP, once);
        refused("b.zip", ZIP, text(Tusd.zip(Map.of("c.zip", once))), "ARCHIVE_NESTED");
        var whole = text(Tusd.zip(Map.of("a", "a")));
        refused("b.zip", ZIP, whole.substring(0, whole.length() / 2), "CONTENT_HIDES_ANOTHER");
    }

    @Test
    void packages_are_known_by_their_manifest_and_suggest_what_they_say() {
        taken(
                "scorm12.zip",
                ZIP,
                text(Tusd.zip(Map.of("imsmanifest.xml", scorm("1.2", "adlcp_rootv1p2", "a.html"), "a.html", "x"))));
        taken(
                "scorm2004.zip",
                ZIP,
                text(Tusd.zip(
                        Map.of("imsmanifest.xml", scorm("2004 4th Edition", "adlcp_v1p3", "a.html"), "a.html", "x"))));
        taken("cc.imscc", ZIP, text(Tusd.zip(Map.of("imsmanifest.xml", cartridge()))));
        taken("plain.zip", ZIP, text(Tusd.zip(Map.of("a.txt", "a"))));

        Callers.designer()
                .get(Store.PLACE + "/" + resource + "/files")
                .then()
                .body("name", is(List.of("cc.imscc", "plain.zip", "scorm12.zip", "scorm2004.zip")))
                .body("packageKind", is(Arrays.asList("COMMON_CARTRIDGE", null, "SCORM_1_2", "SCORM_2004")))
                .body("[0].suggestion.title", is("An toàn điện"))
                .body("[0].suggestion.language", is("vi"))
                .body("[0].suggestion.keywords", is(List.of("điện")))
                .body("[2].suggestion.title", is("Hàn cơ bản"));
    }

    @Test
    void a_package_whose_manifest_lies_is_not_taken() {
        refused(
                "a.zip",
                ZIP,
                text(Tusd.zip(Map.of("imsmanifest.xml", scorm("1.2", "adlcp_rootv1p2", "missing.html")))),
                "MANIFEST_LIES");
        refused(
                "a.zip",
                ZIP,
                text(Tusd.zip(Map.of(
                        "imsmanifest.xml", scorm("2004 4th Edition", "adlcp_rootv1p2", "a.html"), "a.html", "x"))),
                "MANIFEST_LIES");
        refused(
                "a.zip",
                ZIP,
                text(Tusd.zip(Map.of("imsmanifest.xml", "<!DOCTYPE a SYSTEM 'http://localhost/a'><manifest/>"))),
                "CONTENT_MALFORMED");
        refused("a.zip", ZIP, text(Tusd.zip(Map.of("imsmanifest.xml", "<manifest>"))), "CONTENT_MALFORMED");
    }

    private static String scorm(String version, String namespace, String file) {
        return utf8("""
                <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/%s">
                <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
                <organizations><organization identifier="o"><title>Hàn cơ bản</title></organization></organizations>
                <resources><resource identifier="r"><file href="%s"/></resource></resources></manifest>""".formatted(namespace, version, file));
    }

    private static String cartridge() {
        return utf8("""
                <manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"
                    xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest">
                <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>
                <lom:lom><lom:general><lom:title><lom:string>An toàn điện</lom:string></lom:title>
                <lom:language>vi</lom:language><lom:keyword><lom:string>điện</lom:string></lom:keyword></lom:general></lom:lom>
                </metadata><resources/></manifest>""");
    }

    private static byte[] linked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            var link = new ZipArchiveEntry("passwd");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(UTF_8));
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private void taken(String name, String type, String content) {
        Tusd.send(resource, name, type, bytes(type, content)).then().statusCode(204);
    }

    private void refused(String name, String type, String content, String code) {
        assertThat(code(name, type, content)).isEqualTo(code);
        assertThat(Callers.rows("select id from resource_upload")).isEmpty();
    }

    private String code(String name, String type, String content) {
        return Tusd.send(resource, name, type, bytes(type, content))
                .then()
                .statusCode(422)
                .extract()
                .path("code");
    }

    private static byte[] bytes(String type, String content) {
        return content.getBytes(type.startsWith("text/") ? UTF_8 : ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    /** Whose bytes are those of its text in UTF-8, wherever a letter stands for a byte. */
    private static String utf8(String text) {
        return text(text.getBytes(UTF_8));
    }
}
