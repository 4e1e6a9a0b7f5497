package vn.gdnn.curriculum.resource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.gdnn.curriculum.Callers;

/** A client of tus 1.0 as a school has it, and files that it sends. */
public final class Tusd {

    private Tusd() {}

    public static Response begin(RequestSpecification by, String resource, String name, String type, long size) {
        return by.header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", size)
                .header("Upload-Metadata", "filename " + base64(name) + ",filetype " + base64(type))
                .post(Store.PLACE + "/" + resource + "/uploads");
    }

    public static String begun(RequestSpecification by, String resource, String name, String type, long size) {
        return begin(by, resource, name, type, size)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    static Response part(String upload, long offset, byte[] bytes) {
        return part(Callers.designer(), upload, offset, bytes);
    }

    static Response part(RequestSpecification by, String upload, long offset, byte[] bytes) {
        return by.contentType("application/offset+octet-stream")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", offset)
                .body(bytes)
                .patch(upload);
    }

    static Response send(String resource, String name, String type, byte[] bytes) {
        return send(Callers::designer, resource, name, type, bytes);
    }

    /** Begins it and sends it in one part. */
    public static Response send(
            Supplier<RequestSpecification> by, String resource, String name, String type, byte[] bytes) {
        return part(by.get(), begun(by.get(), resource, name, type, bytes.length), 0, bytes);
    }

    /** An archive with these texts by their names. */
    static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
