package vn.gdnn.training.certificate.rest;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.certificate.paper.CertificateFile;

/** Files and credentials as they are answered. */
final class PublishedFiles {

    private PublishedFiles() {}

    /** The file, or 304 for whoever has it. */
    static RestResponse<byte[]> pdf(CertificateFile file, @Nullable String known) {
        var tag = "\"" + file.digest() + "\"";
        var answer = tag.equals(known) ? ResponseBuilder.<byte[]>create(304) : ResponseBuilder.ok(file.pdf());
        return answer.header("ETag", tag)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"certificate.pdf\"")
                .build();
    }

    static RestResponse<String> credential(String text) {
        return ResponseBuilder.ok(text)
                .header("Cache-Control", "private, max-age=60")
                .header("Vary", "Accept")
                .build();
    }
}
