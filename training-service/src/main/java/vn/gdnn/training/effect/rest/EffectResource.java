package vn.gdnn.training.effect.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.effect.AnswerEffect;
import vn.gdnn.training.effect.DueEffects;
import vn.gdnn.training.effect.Effect;
import vn.gdnn.training.effect.Missing;
import vn.gdnn.training.effect.ObserveEffect;
import vn.gdnn.training.effect.ObserveEffect.Observer;

@Path(EffectResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Effects")
class EffectResource {

    static final String PATH = "/api/training/v1/effects";

    private static final long LAST_MONTH = 120;

    private final DueEffects due;
    private final AnswerEffect answer;
    private final ObserveEffect observe;
    private final JsonWebToken caller;

    EffectResource(DueEffects due, AnswerEffect answer, ObserveEffect observe, JsonWebToken caller) {
        this.due = due;
        this.answer = answer;
        this.observe = observe;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD, Roles.STAFF})
    @Operation(
            summary =
                    "What is asked about completed courses and due today, with what was answered and seen; each page is noted as read",
            description =
                    "Due some months, 3 and 6 unless the system says otherwise, after a completion in a session of this"
                            + " system, of those who still work at the school. A member of the staff sees the own.")
    public Slice<Effect> listEffects(
            @RestQuery @Nullable UUID staff,
            @RestQuery @Nullable Missing missing,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return due.list(staff, missing, after, limit);
    }

    @POST
    @Path("{training}/{month}/answer")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "Keeps what who completed a course answers about its effect, once, by the own account")
    public Effect answerEffect(
            @RestPath UUID training,
            @RestPath @Min(1) @Max(LAST_MONTH) int month,
            @NotNull @Valid EffectAnswerRequest request) {
        return answer.answer(training, month, request.given(), caller.getSubject());
    }

    @POST
    @Path("{training}/{month}/observation")
    @RolesAllowed(Roles.TRAINING_MANAGER)
    @Operation(
            summary =
                    "Keeps whether the school saw the person use what the course taught, once; nobody observes oneself")
    public Effect observeEffect(
            @RestPath UUID training,
            @RestPath @Min(1) @Max(LAST_MONTH) int month,
            @NotNull @Valid ObservationRequest request) {
        return observe.observe(training, month, request.observation(), Observer.of(caller));
    }
}
