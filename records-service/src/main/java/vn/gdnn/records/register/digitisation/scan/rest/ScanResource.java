package vn.gdnn.records.register.digitisation.scan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.digitisation.scan.AttachScan;
import vn.gdnn.records.register.digitisation.scan.OldPaperScan;
import vn.gdnn.records.register.digitisation.scan.ReadScans;

@Path("/api/records/v1/old-papers/{entry}/scans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Diplomas")
class ScanResource {

    private final AttachScan attachScan;
    private final ReadScans readScans;
    private final JsonWebToken caller;

    ScanResource(AttachScan attachScan, ReadScans readScans, JsonWebToken caller) {
        this.attachScan = attachScan;
        this.readScans = readScans;
        this.caller = caller;
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(
            operationId = "attachScan",
            summary = "Puts a scan of at most 5 MB beside the entry of an old paper that waits or was taken over",
            description =
                    "The entry is evidence.entry of a line that waits, and later the id of the diploma. The file is what"
                            + " its bytes say. It becomes the latest scan; those before it stay. The same file again is kept once.")
    @ResponseStatus(201)
    public RestResponse<OldPaperScan> attach(
            @RestPath UUID entry, @RestHeader("Content-Type") String type, InputStream file) throws IOException {
        var content = file.readNBytes(AttachScan.LARGEST + 1);
        var scan = attachScan.attach(entry, type.replaceFirst("\\s*;.*", ""), content, Actor.of(caller));
        return Answers.created("/api/records/v1/old-papers/" + entry + "/scans/" + scan.id(), 0, scan);
    }

    @GET
    @Operation(operationId = "listScans", summary = "The scans of an old paper, the latest first; the reading is noted")
    public List<OldPaperScan> list(@RestPath UUID entry) {
        return readScans.list(entry);
    }

    @GET
    @Path("{scan}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "readScan", summary = "A scan as it was sent, to be kept as a file; the reading is noted")
    public RestResponse<byte[]> read(@RestPath UUID entry, @RestPath UUID scan) {
        var kept = readScans.read(entry, scan);
        return ResponseBuilder.ok(kept.content())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + kept.fileName() + "\"")
                .build();
    }
}
