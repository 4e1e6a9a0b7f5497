package vn.gdnn.records.graduation.recognition.rest;

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
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.graduation.recognition.AskForWithdrawal;
import vn.gdnn.records.graduation.recognition.DecideWithdrawal;
import vn.gdnn.records.graduation.recognition.RequestsOfGraduate;

@Path("/api/records/v1/enrolments/{enrolment}/recognition/withdrawal-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Graduation")
class WithdrawalResource {

    private final AskForWithdrawal askForWithdrawal;
    private final DecideWithdrawal decideWithdrawal;
    private final RequestsOfGraduate requests;
    private final JsonWebToken caller;

    WithdrawalResource(
            AskForWithdrawal askForWithdrawal,
            DecideWithdrawal decideWithdrawal,
            RequestsOfGraduate requests,
            JsonWebToken caller) {
        this.askForWithdrawal = askForWithdrawal;
        this.decideWithdrawal = decideWithdrawal;
        this.requests = requests;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "requestWithdrawal", summary = "Asks for the recognition that stands to be withdrawn")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(
            @PathParam("enrolment") UUID enrolment, @NotNull @Valid WithdrawalRequest request) {
        var approval = askForWithdrawal.ask(enrolment, request.withdrawal(), Actor.of(caller));
        return Answers.created(
                "/api/records/v1/enrolments/" + enrolment + "/recognition/withdrawal-requests", 0, approval);
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(
            operationId = "listWithdrawalRequests",
            summary = "What was asked about the recognitions and decided; the reading is noted")
    public List<Approval> list(@PathParam("enrolment") UUID enrolment) {
        return requests.withdrawals(enrolment);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveWithdrawal",
            summary = "Another person than who asked approves, and the recognition stands no more;"
                    + " If-Match is the version of the enrolment")
    public Approval approve(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decideWithdrawal.approve(enrolment, Versions.expected(ifMatch), request, Actor.of(caller));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectWithdrawal", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return decideWithdrawal.reject(enrolment, request, rejection.reason().strip(), Actor.of(caller));
    }
}
