package vn.gdnn.curriculum.resource.file.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.file.BeginUpload;
import vn.gdnn.curriculum.resource.file.UploadRefusal;
import vn.gdnn.kit.problem.Refusal;

/** What is the same in every exchange of tus 1.0. */
@ApplicationScoped
class Tus {

    static final String VERSION = "1.0.0";

    private static final Pattern UPLOADS = Pattern.compile("/?api/curriculum/v1/resources/[^/]+/uploads(/.*)?");
    private static final Pattern CHECKSUM = Pattern.compile("sha256 ([A-Za-z0-9+/]{43}=)");

    private final BeginUpload uploads;

    Tus(BeginUpload uploads) {
        this.uploads = uploads;
    }

    /** Refused with UPLOAD_PROTOCOL_UNKNOWN, whose answer says which version is spoken here. */
    static void require(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw new Refusal(UploadRefusal.UPLOAD_PROTOCOL_UNKNOWN, VERSION);
        }
    }

    /** The SHA-256 that {@code Upload-Checksum} names; other algorithms are not known. */
    static byte @Nullable [] checksum(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var named = CHECKSUM.matcher(header.strip());
        if (!named.matches()) {
            throw new Refusal(UploadRefusal.UPLOAD_CHECKSUM_UNREADABLE);
        }
        return Base64.getDecoder().decode(named.group(1));
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!UPLOADS.matcher(request.getUriInfo().getPath()).matches()) {
            return;
        }
        var headers = answer.getHeaders();
        headers.putSingle("Tus-Resumable", VERSION);
        headers.putSingle("Tus-Version", VERSION);
        headers.putSingle("Tus-Extension", "creation,expiration,checksum,termination");
        headers.putSingle("Tus-Checksum-Algorithm", "sha256");
        headers.putSingle("Tus-Max-Size", uploads.largest());
    }
}
