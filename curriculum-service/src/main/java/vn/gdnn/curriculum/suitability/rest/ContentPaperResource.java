package vn.gdnn.curriculum.suitability.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.suitability.AddContentPaper;
import vn.gdnn.curriculum.suitability.ContentPaper;
import vn.gdnn.curriculum.suitability.ReadSuitability;
import vn.gdnn.kit.files.CheckFile;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;

@Path(SuitabilityResource.PLACE + "/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Digital methods")
class ContentPaperResource {

    private final CheckFile check;
    private final AddContentPaper add;
    private final ReadSuitability read;
    private final WritingAccount account;

    ContentPaperResource(CheckFile check, AddContentPaper add, ReadSuitability read, WritingAccount account) {
        this.check = check;
        this.add = add;
        this.read = read;
        this.account = account;
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
    @Operation(
            summary = "Puts a file of at most 5 MB beside a version, without which its content cannot be confirmed",
            description =
                    "The file is what its bytes say. Without a virus scanner it is marked UNSCANNED. The same file again"
                            + " is kept once.")
    @ResponseStatus(201)
    public RestResponse<ContentPaper> addContentEvidence(
            @RestPath UUID id, @RestHeader("Content-Type") String type, InputStream file) throws IOException {
        var paper = add.add(id, check.read(type, file), account.noted());
        return Answers.created(
                SuitabilityResource.PLACE.replace("{id}", id.toString()) + "/evidence/" + paper.id(), 0, paper);
    }

    @GET
    @Path("{paper}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Refuses(410)
    @Operation(summary = "A file as it was sent, to be kept as a file")
    public RestResponse<byte[]> readContentEvidence(@RestPath UUID id, @RestPath UUID paper) {
        var content = read.read(id, paper);
        return ResponseBuilder.ok(content.bytes())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + content.fileName() + "\"")
                .build();
    }
}
