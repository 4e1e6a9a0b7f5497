package vn.gdnn.records.learning.result.rest;

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
import java.util.stream.Stream;
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
import vn.gdnn.records.learning.enrolment.ReliesOnEnrolment;
import vn.gdnn.records.learning.result.CorrectResult;
import vn.gdnn.records.learning.result.CorrectSettledResult;
import vn.gdnn.records.learning.result.ExamMarksWatch;

@Path("/api/records/v1/enrolments/{enrolment}/results/{id}/correction-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class SettledCorrectionResource {

    private final CorrectSettledResult correct;
    private final ExamMarksWatch watch;
    private final ReliesOnEnrolment relying;
    private final JsonWebToken caller;

    SettledCorrectionResource(
            CorrectSettledResult correct, ExamMarksWatch watch, ReliesOnEnrolment relying, JsonWebToken caller) {
        this.correct = correct;
        this.watch = watch;
        this.relying = relying;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestResultCorrection",
            summary = "Asks for the correction of a result on which a graduation rests")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectionRequest request) {
        var target = new CorrectResult.Target(enrolment, id, Versions.expected(ifMatch));
        var approval = correct.ask(target, request.assessment(), request.decision(), Actor.of(caller));
        return Answers.created(
                "/api/records/v1/enrolments/" + enrolment + "/results/" + id + "/correction-requests", 0, approval);
    }

    @GET
    @Operation(
            operationId = "listResultCorrectionRequests",
            summary = "What was asked about a result and decided; the reading is noted")
    public List<Approval> list(@PathParam("enrolment") UUID enrolment, @PathParam("id") UUID id) {
        return correct.list(enrolment, id);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveResultCorrection",
            summary = "Another person than who asked approves, and the result is corrected; a warning says where the"
                    + " recognition does not stand on the new one")
    public RestResponse<ResultView> approve(
            @PathParam("enrolment") UUID enrolment, @PathParam("id") UUID id, @PathParam("request") UUID request) {
        var result = correct.approve(enrolment, id, request, Actor.of(caller));
        return Answers.versioned(
                result.corrections(),
                ResultView.of(
                        result,
                        Stream.concat(watch.warnings(result).stream(), relying.broken(enrolment).stream())
                                .toList()));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectResultCorrection", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return correct.reject(enrolment, id, request, rejection.reason().strip(), Actor.of(caller));
    }
}
