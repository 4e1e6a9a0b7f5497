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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.graduation.recognition.ReadGraduation;
import vn.gdnn.records.graduation.recognition.RecogniseGraduation;

@Path("/api/records/v1/enrolments/{enrolment}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "Graduation")
class RecognitionResource {

    private final RecogniseGraduation recogniseGraduation;
    private final ReadGraduation readGraduation;
    private final JsonWebToken caller;
    private final Clock clock;

    RecognitionResource(
            RecogniseGraduation recogniseGraduation, ReadGraduation readGraduation, JsonWebToken caller, Clock clock) {
        this.recogniseGraduation = recogniseGraduation;
        this.readGraduation = readGraduation;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("recognition")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "recogniseGraduation",
            summary = "Recognises the graduation; If-Match is the version of the enrolment")
    @ResponseStatus(201)
    public RestResponse<RecognitionView> recognise(
            @PathParam("enrolment") UUID enrolment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RecognitionRequest request) {
        var recognition = recogniseGraduation.recognise(
                enrolment, Versions.expected(ifMatch), request.proposal(), Actor.of(caller));
        return Answers.created(
                "/api/records/v1/enrolments/" + enrolment + "/recognition", 0, RecognitionView.of(recognition));
    }

    @GET
    @Path("recognition")
    @Operation(
            operationId = "readRecognition",
            summary = "The recognition of the graduation with its evidence; the reading is noted")
    public RecognitionView recognition(@PathParam("enrolment") UUID enrolment) {
        return RecognitionView.of(readGraduation.recognition(enrolment));
    }

    @GET
    @Path("graduation-conditions")
    @Operation(
            operationId = "readGraduationConditions",
            summary = "The conditions of graduation for a decision of that day, of today where none is given;"
                    + " the reading is noted")
    public List<Condition> conditions(
            @PathParam("enrolment") UUID enrolment, @QueryParam("on") @Nullable LocalDate on) {
        return readGraduation.conditions(enrolment, on == null ? LocalDate.now(clock) : on);
    }
}
