package vn.gdnn.records.learning.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.result.ExamMarksWatch;
import vn.gdnn.records.learning.result.ModuleResult;
import vn.gdnn.records.learning.result.PostResult;
import vn.gdnn.records.learning.result.ReadResults;

@Path("/api/records/v1/enrolments/{enrolment}/results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Results")
class ResultResource {

    private final PostResult postResult;
    private final ReadResults readResults;
    private final ExamMarksWatch watch;

    ResultResource(PostResult postResult, ReadResults readResults, ExamMarksWatch watch) {
        this.postResult = postResult;
        this.readResults = readResults;
        this.watch = watch;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "postResult",
            summary = "Posts the result of one attempt at a module; it is frozen from then on")
    @ResponseStatus(201)
    public RestResponse<ResultView> post(
            @PathParam("enrolment") UUID enrolment, @NotNull @Valid ResultRequest request) {
        var result = postResult.post(enrolment, request.postedAttempt(), request.assessment());
        return Answers.created("/api/records/v1/enrolments/" + enrolment + "/results/" + result.id(), 0, shown(result));
    }

    @GET
    @Operation(operationId = "listResults", summary = "The posted results of an enrolment; the reading is noted")
    public List<ResultView> all(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Nullable @Size(max = 40) String asOf) {
        return readResults.all(enrolment, asOf).stream().map(this::shown).toList();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readResult", summary = "One posted result; the reading is noted")
    public RestResponse<ResultView> one(
            @PathParam("enrolment") UUID enrolment,
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Nullable @Size(max = 40) String asOf) {
        var result = readResults.one(enrolment, id, asOf);
        return Answers.versioned(result.corrections(), shown(result));
    }

    private ResultView shown(ModuleResult result) {
        return ResultView.of(result, watch.warnings(result));
    }
}
