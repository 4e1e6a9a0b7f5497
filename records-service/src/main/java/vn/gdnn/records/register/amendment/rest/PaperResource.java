package vn.gdnn.records.register.amendment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.amendment.CertifiedCopy;
import vn.gdnn.records.register.amendment.CopyDiploma;
import vn.gdnn.records.register.amendment.ReadCopies;
import vn.gdnn.records.register.amendment.TakeBackPaper;

@Path("/api/records/v1/diplomas/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Acts after issue")
class PaperResource {

    private static final String DIPLOMAS = "/api/records/v1/diplomas/";

    private final CopyDiploma copyDiploma;
    private final ReadCopies readCopies;
    private final TakeBackPaper takeBackPaper;
    private final JsonWebToken caller;

    PaperResource(CopyDiploma copyDiploma, ReadCopies readCopies, TakeBackPaper takeBackPaper, JsonWebToken caller) {
        this.copyDiploma = copyDiploma;
        this.readCopies = readCopies;
        this.takeBackPaper = takeBackPaper;
        this.caller = caller;
    }

    @POST
    @Path("copies")
    @Operation(
            operationId = "copyDiploma",
            summary = "Gives a certified copy from the original register; its signed PDF is at `document`")
    @ResponseStatus(201)
    public RestResponse<CertifiedCopy> copy(@PathParam("id") UUID id, @NotNull @Valid CopyRequest request) {
        var copy = copyDiploma.copy(id, request.order(), Actor.of(caller));
        return Answers.created(DIPLOMAS + id + "/copies", 0, copy);
    }

    @GET
    @Path("copies")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(operationId = "listCopies", summary = "The copies given so far; the reading is noted")
    public List<CertifiedCopy> copies(@PathParam("id") UUID id) {
        return readCopies.list(id);
    }

    @POST
    @Path("return")
    @Operation(
            operationId = "takeBackPaper",
            summary = "Notes that the paper of a revoked or replaced diploma came back")
    @ResponseStatus(204)
    public RestResponse<Void> takeBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        takeBackPaper.takeBack(id, Versions.expected(ifMatch), request.returnedOn(), Actor.of(caller));
        return RestResponse.noContent();
    }
}
