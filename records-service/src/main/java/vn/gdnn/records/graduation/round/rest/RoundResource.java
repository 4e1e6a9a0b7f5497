package vn.gdnn.records.graduation.round.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.graduation.round.EvaluateRound;
import vn.gdnn.records.graduation.round.GraduationRound;
import vn.gdnn.records.graduation.round.OpenRound;
import vn.gdnn.records.graduation.round.RecogniseRound;
import vn.gdnn.records.graduation.round.Rounds;

@Path("/api/records/v1/graduation-rounds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "Graduation rounds")
class RoundResource {

    private static final String ROUNDS = "/api/records/v1/graduation-rounds/";

    private final OpenRound openRound;
    private final EvaluateRound evaluateRound;
    private final RecogniseRound recogniseRound;
    private final Rounds rounds;
    private final JsonWebToken caller;

    RoundResource(
            OpenRound openRound,
            EvaluateRound evaluateRound,
            RecogniseRound recogniseRound,
            Rounds rounds,
            JsonWebToken caller) {
        this.openRound = openRound;
        this.evaluateRound = evaluateRound;
        this.recogniseRound = recogniseRound;
        this.rounds = rounds;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "openGraduationRound", summary = "Opens a round for some cohorts, with its council")
    @ResponseStatus(201)
    public RestResponse<GraduationRound> open(@NotNull @Valid RoundRequest request) {
        var round = rounds.find(openRound.open(request.plan(), Actor.of(caller)));
        return Answers.created(ROUNDS + round.id(), round.version(), round);
    }

    @GET
    @Operation(operationId = "listGraduationRounds", summary = "Rounds, oldest first")
    public Slice<GraduationRound> list(
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return rounds.list(after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readGraduationRound", summary = "One round with its counts and its decision")
    public RestResponse<GraduationRound> read(@PathParam("id") UUID id) {
        var round = rounds.find(id);
        return Answers.versioned(round.version(), round);
    }

    @POST
    @Path("{id}/evaluation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "evaluateGraduationRound",
            summary = "Judges every active student in scope, as a job; again after later results")
    @ResponseStatus(202)
    public RestResponse<EvaluationView> evaluate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var job = evaluateRound.evaluate(id, Versions.expected(ifMatch), Actor.of(caller));
        var place = "/api/records/v1/jobs/" + job;
        return ResponseBuilder.<EvaluationView>create(202)
                .location(URI.create(place))
                .entity(new EvaluationView(job, place))
                .build();
    }

    @POST
    @Path("{id}/recognition")
    @LiveAccount
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "recogniseGraduationRound",
            summary = "One decision recognises all who are qualified and not left out")
    public RestResponse<GraduationRound> recognise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RoundDecisionRequest request) {
        var head = Actor.of(caller);
        recogniseRound.recognise(id, Versions.expected(ifMatch), request.signedBy(head.name()), head);
        return read(id);
    }
}
