package vn.gdnn.records.people.institution.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
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
import vn.gdnn.records.people.institution.Predecessors;
import vn.gdnn.records.people.institution.Predecessors.Predecessor;

@Path("/api/records/v1/institutions/{code}/predecessors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Diplomas")
class PredecessorResource {

    private final Predecessors predecessors;
    private final JsonWebToken caller;

    PredecessorResource(Predecessors predecessors, JsonWebToken caller) {
        this.predecessors = predecessors;
        this.caller = caller;
    }

    /** A school of former days and the act by which its papers and registers came to another. */
    record PredecessorRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}") String code,

            @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name,

            @NotNull LocalDate existedFrom,
            @NotNull LocalDate endedOn,

            @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String legalAct,

            @NotNull LocalDate legalActOn) {

        Predecessor predecessor() {
            return new Predecessor(code, name.strip(), existedFrom, endedOn, legalAct.strip(), legalActOn);
        }
    }

    @GET
    @RolesAllowed({Roles.MINISTRY_ADMIN, Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(operationId = "listPredecessors", summary = "The schools whose papers and registers a school took over")
    public List<Predecessor> list(@PathParam("code") @Pattern(regexp = "[A-Z0-9]{2,20}") String code) {
        return predecessors.list(code);
    }

    @POST
    @Operation(operationId = "requestPredecessor", summary = "Asks that a predecessor be entered on its legal act")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(
            @PathParam("code") @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
            @NotNull @Valid PredecessorRequest request) {
        var approval = predecessors.ask(code, request.predecessor(), Actor.of(caller));
        return Answers.created(
                "/api/records/v1/institutions/" + code + "/predecessors/" + request.code() + "/requests", 0, approval);
    }

    @GET
    @Path("{predecessor}/requests")
    @RolesAllowed({Roles.MINISTRY_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listPredecessorRequests", summary = "What was asked about a predecessor and decided")
    public List<Approval> requests(
            @PathParam("code") @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
            @PathParam("predecessor") @Pattern(regexp = "[A-Z0-9]{2,20}") String predecessor) {
        return predecessors.requests(code, predecessor);
    }

    @POST
    @Path("{predecessor}/requests/{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approvePredecessor",
            summary = "Another person of the ministry than who asked approves, and the predecessor is on record")
    public Approval approve(
            @PathParam("code") @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
            @PathParam("predecessor") @Pattern(regexp = "[A-Z0-9]{2,20}") String predecessor,
            @PathParam("request") UUID request) {
        return predecessors.approve(code, predecessor, request, Actor.of(caller));
    }

    @POST
    @Path("{predecessor}/requests/{request}/rejection")
    @LiveAccount
    @Operation(operationId = "rejectPredecessor", summary = "Rejects the request")
    public Approval reject(
            @PathParam("code") @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
            @PathParam("predecessor") @Pattern(regexp = "[A-Z0-9]{2,20}") String predecessor,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return predecessors.reject(
                code, predecessor, request, rejection.reason().strip(), Actor.of(caller));
    }
}
