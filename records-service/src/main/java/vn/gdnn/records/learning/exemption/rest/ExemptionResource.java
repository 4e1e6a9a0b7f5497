package vn.gdnn.records.learning.exemption.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.exemption.AskForExemption;
import vn.gdnn.records.learning.exemption.DecideExemption;
import vn.gdnn.records.learning.exemption.ReadExemptionRequest;
import vn.gdnn.records.learning.result.ExemptionRequest;

@Path("/api/records/v1/exemption-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class ExemptionResource {

    private final AskForExemption askForExemption;
    private final DecideExemption decideExemption;
    private final ReadExemptionRequest readExemptionRequest;
    private final JsonWebToken caller;

    ExemptionResource(
            AskForExemption askForExemption,
            DecideExemption decideExemption,
            ReadExemptionRequest readExemptionRequest,
            JsonWebToken caller) {
        this.askForExemption = askForExemption;
        this.decideExemption = decideExemption;
        this.readExemptionRequest = readExemptionRequest;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestExemptions",
            summary =
                    "Asks for modules to be granted without study, or a grant to be taken back, for up to 500 at once;"
                            + " it counts once another person agrees")
    @ResponseStatus(201)
    public RestResponse<ExemptionRequest> ask(@NotNull @Valid ExemptionRequestBody request) {
        var asked = askForExemption.ask(request.actOrGrant(), request.decision(), request.asked(), Actor.of(caller));
        return Answers.created("/api/records/v1/exemption-requests/" + asked.id(), 0, asked);
    }

    @GET
    @Path("{request}")
    @Operation(
            operationId = "readExemptionRequest",
            summary = "What was asked for, and whether it counts; the reading is noted")
    public ExemptionRequest read(@PathParam("request") UUID request) {
        return readExemptionRequest.read(request);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveExemptions",
            summary = "Another person than who asked agrees, and it counts from now on")
    public ExemptionRequest approve(@PathParam("request") UUID request) {
        return decideExemption.approve(request, Actor.of(caller));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectExemptions", summary = "Another person than who asked rejects the request")
    public Approval reject(@PathParam("request") UUID request, @NotNull @Valid RejectionRequest rejection) {
        return decideExemption.reject(request, rejection.reason().strip(), Actor.of(caller));
    }
}
