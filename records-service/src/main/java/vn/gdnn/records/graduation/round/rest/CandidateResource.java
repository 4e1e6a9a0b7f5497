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
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.graduation.round.Candidate;
import vn.gdnn.records.graduation.round.Candidates;
import vn.gdnn.records.graduation.round.GraduationRound;
import vn.gdnn.records.graduation.round.JudgeCandidate;
import vn.gdnn.records.graduation.round.Rounds;

@Path("/api/records/v1/graduation-rounds/{round}/candidates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
@Tag(name = "Graduation rounds")
class CandidateResource {

    private final Candidates candidates;
    private final JudgeCandidate judgeCandidate;
    private final Rounds rounds;
    private final JsonWebToken caller;

    CandidateResource(Candidates candidates, JudgeCandidate judgeCandidate, Rounds rounds, JsonWebToken caller) {
        this.candidates = candidates;
        this.judgeCandidate = judgeCandidate;
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listCandidates",
            summary = "Candidates with each condition met or not and the evidence for it")
    public Slice<Candidate> list(
            @PathParam("round") UUID round,
            @QueryParam("qualified") @Nullable Boolean qualified,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return candidates.list(round, qualified, after, limit);
    }

    @POST
    @Path("{enrolment}/verdict")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "judgeCandidate",
            summary =
                    "The council takes a candidate in, or leaves one out with a reason; If-Match is the round's version")
    public RestResponse<GraduationRound> judge(
            @PathParam("round") UUID round,
            @PathParam("enrolment") UUID enrolment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VerdictRequest request) {
        judgeCandidate.judge(round, Versions.expected(ifMatch), enrolment, request.verdict(), Actor.of(caller));
        var judged = rounds.find(round);
        return Answers.versioned(judged.version(), judged);
    }
}
