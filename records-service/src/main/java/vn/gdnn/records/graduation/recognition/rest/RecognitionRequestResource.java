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
import vn.gdnn.records.graduation.recognition.AskForRecognition;
import vn.gdnn.records.graduation.recognition.RecogniseGraduation;
import vn.gdnn.records.graduation.recognition.RequestsOfGraduate;

@Path("/api/records/v1/enrolments/{enrolment}/recognition-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Graduation")
class RecognitionRequestResource {

    private final AskForRecognition askForRecognition;
    private final RecogniseGraduation recogniseGraduation;
    private final RequestsOfGraduate requests;
    private final JsonWebToken caller;

    RecognitionRequestResource(
            AskForRecognition askForRecognition,
            RecogniseGraduation recogniseGraduation,
            RequestsOfGraduate requests,
            JsonWebToken caller) {
        this.askForRecognition = askForRecognition;
        this.recogniseGraduation = recogniseGraduation;
        this.requests = requests;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestRecognition",
            summary = "Asks for the recognition of a graduation; the head approves")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(
            @PathParam("enrolment") UUID enrolment, @NotNull @Valid RecognitionRequest request) {
        var approval = askForRecognition.ask(enrolment, request.proposal(), Actor.of(caller));
        return Answers.created("/api/records/v1/enrolments/" + enrolment + "/recognition-requests", 0, approval);
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
    @Operation(
            operationId = "listRecognitionRequests",
            summary = "What was asked about an enrolment and decided; the reading is noted")
    public List<Approval> list(@PathParam("enrolment") UUID enrolment) {
        return requests.recognitions(enrolment);
    }

    @POST
    @Path("{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "approveRecognition",
            summary = "Another person than who asked approves, and the graduation is recognised;"
                    + " If-Match is the version of the enrolment")
    @ResponseStatus(201)
    public RestResponse<RecognitionView> approve(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var recognition = recogniseGraduation.approve(enrolment, Versions.expected(ifMatch), request, Actor.of(caller));
        return Answers.created(
                "/api/records/v1/enrolments/" + enrolment + "/recognition", 0, RecognitionView.of(recognition));
    }

    @POST
    @Path("{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "rejectRecognition", summary = "Another person than who asked rejects the request")
    public Approval reject(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return recogniseGraduation.reject(enrolment, request, rejection.reason().strip(), Actor.of(caller));
    }
}
