package vn.gdnn.training.signup.rest;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.signup.SignUpForSession;
import vn.gdnn.training.signup.SignUpList;
import vn.gdnn.training.signup.SignUpRecord;
import vn.gdnn.training.signup.SignUpState;
import vn.gdnn.training.signup.WithdrawSignUp;

@Path(SignUpResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Sign-ups")
class SignUpResource {

    static final String PATH = "/api/training/v1/sign-ups";

    private final SignUpForSession signUp;
    private final WithdrawSignUp withdraw;
    private final SignUpList list;
    private final JsonWebToken caller;

    SignUpResource(SignUpForSession signUp, WithdrawSignUp withdraw, SignUpList list, JsonWebToken caller) {
        this.signUp = signUp;
        this.withdraw = withdraw;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @Refuses(404)
    @ResponseStatus(201)
    @Operation(
            summary = "Signs a staff member up for a session",
            description =
                    "SEATED while there is a seat, else WAITING with a place in the queue, which moves up by itself.")
    public RestResponse<SignUpRecord> signUp(@NotNull @Valid SignUpRequest request) {
        var made = signUp.signUp(request.sessionId(), request.staffId(), caller.getSubject());
        return Answers.created(PATH + "/" + made.id(), 0, made);
    }

    @GET
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF})
    @Operation(
            summary = "Sign-ups from school to school, the oldest first; each page is noted as read",
            description = "Whoever runs a session sees those of every school that it is offered to.")
    public Slice<SignUpRecord> listSignUps(
            @RestQuery @Nullable UUID session,
            @RestQuery @Nullable UUID staff,
            @RestQuery @Nullable SignUpState state,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return list.list(session, staff, state, after, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF})
    @Operation(summary = "One sign-up; the read is noted in the access log")
    public SignUpRecord readSignUp(@RestPath UUID id) {
        return list.one(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes a staff member out of a session that has not begun; the next who waits gets the seat")
    public SignUpRecord withdrawSignUp(@RestPath UUID id) {
        return withdraw.withdraw(id, caller.getSubject());
    }
}
