package vn.gdnn.curriculum.appraisal.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.appraisal.AddAppraisalPaper;
import vn.gdnn.curriculum.appraisal.AppraisalPaper;
import vn.gdnn.curriculum.appraisal.ReadAppraisals;
import vn.gdnn.kit.files.CheckFile;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;

@Path(AppraisalResource.PLACE + "/{appraisal}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Appraisals")
class AppraisalPaperResource {

    private final CheckFile check;
    private final AddAppraisalPaper add;
    private final ReadAppraisals read;
    private final WritingAccount account;

    AppraisalPaperResource(CheckFile check, AddAppraisalPaper add, ReadAppraisals read, WritingAccount account) {
        this.check = check;
        this.add = add;
        this.read = read;
        this.account = account;
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed(Roles.CURRICULUM_REVIEWER)
    @Operation(
            summary = "Puts a paper of at most 5 MB beside an appraisal, without which no approval rests on it",
            description =
                    "The file is what its bytes say. Without a virus scanner it is marked UNSCANNED. The same file again"
                            + " is kept once.")
    @ResponseStatus(201)
    public RestResponse<AppraisalPaper> addAppraisalEvidence(
            @RestPath UUID id, @RestPath UUID appraisal, @RestHeader("Content-Type") String type, InputStream file)
            throws IOException {
        var paper = add.add(id, appraisal, check.read(type, file), account.subject());
        return Answers.created(
                AppraisalResource.PLACE.replace("{id}", id.toString()) + "/" + appraisal + "/evidence/" + paper.id(),
                0,
                paper);
    }

    @GET
    @Operation(summary = "The papers beside an appraisal, the oldest first")
    public List<AppraisalPaper> listAppraisalEvidence(@RestPath UUID id, @RestPath UUID appraisal) {
        return read.papers(id, appraisal);
    }

    @GET
    @Path("{paper}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Refuses(410)
    @Operation(summary = "A paper as it was sent, to be kept as a file")
    public RestResponse<byte[]> readAppraisalEvidence(
            @RestPath UUID id, @RestPath UUID appraisal, @RestPath UUID paper) {
        var content = read.read(id, appraisal, paper);
        return ResponseBuilder.ok(content.bytes())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + content.fileName() + "\"")
                .build();
    }
}
