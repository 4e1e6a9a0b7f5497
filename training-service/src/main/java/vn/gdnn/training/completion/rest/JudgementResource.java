package vn.gdnn.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.completion.TrainingRecord;
import vn.gdnn.training.completion.judgement.JudgeTraining;
import vn.gdnn.training.completion.judgement.Judgement;
import vn.gdnn.training.completion.judgement.Judgements;

@Path(TrainingResource.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class JudgementResource {

    private final JudgeTraining judge;
    private final Judgements judgements;
    private final JsonWebToken caller;

    JudgementResource(JudgeTraining judge, Judgements judgements, JsonWebToken caller) {
        this.judge = judge;
        this.judgements = judgements;
        this.caller = caller;
    }

    @POST
    @Path("judgement")
    @LiveAccount
    @RolesAllowed({Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
    @Operation(
            summary = "Verifies or refuses what a school declared",
            description =
                    "By an officer of the province in which the school stands, or the ministry; never by the account that"
                            + " declared it. A later judgement holds from its day on; the ones before stay on record.")
    public RestResponse<TrainingRecord> judgeTraining(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid JudgementRequest request) {
        var training = judge.judge(id, Versions.expected(ifMatch), request.facts(), Actor.of(caller));
        return Answers.versioned(training.version(), training);
    }

    @GET
    @Path("judgements")
    @Operation(summary = "All judgements of a training in their order; the reading is noted in the access log")
    public List<Judgement> listJudgements(@RestPath UUID id) {
        return judgements.list(id);
    }
}
