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
import vn.gdnn.records.learning.result.CorrectResult;
import vn.gdnn.records.learning.result.ExamMarksWatch;
import vn.gdnn.records.learning.result.ReadResults;

@Path("/api/records/v1/enrolments/{enrolment}/results/{id}/corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Results")
class CorrectionResource {

    private final CorrectResult correctResult;
    private final ReadResults readResults;
    private final ExamMarksWatch watch;
    private final JsonWebToken caller;

    CorrectionResource(
            CorrectResult correctResult, ReadResults readResults, ExamMarksWatch watch, JsonWebToken caller) {
        this.correctResult = correctResult;
        this.readResults = readResults;
        this.watch = watch;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "correctResult",
            summary =
                    "Corrects a posted result by a decision; both values stay. Where a recognition rests on it, two people do")
    @ResponseStatus(201)
    public RestResponse<ResultView> correct(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectionRequest request) {
        var target = new CorrectResult.Target(enrolment, id, Versions.expected(ifMatch));
        var result = correctResult.correct(target, request.assessment(), request.decision(), Actor.of(caller));
        return Answers.created(
                "/api/records/v1/enrolments/" + enrolment + "/results/" + id,
                result.corrections(),
                ResultView.of(result, watch.warnings(result)));
    }

    @GET
    @Operation(operationId = "listResultCorrections", summary = "The corrections of a result; the reading is noted")
    public List<CorrectionView> all(@PathParam("enrolment") UUID enrolment, @PathParam("id") UUID id) {
        return readResults.corrections(enrolment, id).stream()
                .map(CorrectionView::of)
                .toList();
    }
}
