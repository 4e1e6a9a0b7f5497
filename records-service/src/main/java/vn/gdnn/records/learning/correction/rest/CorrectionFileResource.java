package vn.gdnn.records.learning.correction.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.filerequest.ApprovedFile;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.correction.CorrectionFiles;
import vn.gdnn.records.learning.correction.ReadCorrectionFile;
import vn.gdnn.records.learning.correction.WaitingCorrection;

@Path("/api/records/v1/result-corrections/imports/{import}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class CorrectionFileResource {

    private final CorrectionFiles files;
    private final ReadCorrectionFile lines;
    private final JsonWebToken caller;

    CorrectionFileResource(CorrectionFiles files, ReadCorrectionFile lines, JsonWebToken caller) {
        this.files = files;
        this.lines = lines;
        this.caller = caller;
    }

    @GET
    @Path("request")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(
            operationId = "readCorrectionFileRequest",
            summary = "What a file of corrections asks for and how it was decided; there once the file was read")
    public Approval read(@PathParam("import") UUID file) {
        return files.read(file);
    }

    @GET
    @Path("lines")
    @Operation(
            operationId = "listCorrectionFileLines",
            summary = "The lines of a file of corrections, what stands and what shall stand; the reading is noted")
    public Slice<WaitingCorrection> list(
            @PathParam("import") UUID file,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lines.list(file, after, limit);
    }

    @POST
    @Path("approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveCorrectionFile",
            summary = "Another person than who sent the file approves, and a job corrects its results")
    @ResponseStatus(202)
    public ApprovedFile approve(@PathParam("import") UUID file) {
        return files.approve(file, Actor.of(caller));
    }

    @POST
    @Path("rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "rejectCorrectionFile",
            summary = "Another person than who sent the file rejects it, and nothing changes")
    public Approval reject(@PathParam("import") UUID file, @NotNull @Valid RejectionRequest rejection) {
        return files.reject(file, rejection.reason().strip(), Actor.of(caller));
    }
}
