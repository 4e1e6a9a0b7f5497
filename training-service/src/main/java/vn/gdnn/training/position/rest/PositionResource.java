package vn.gdnn.training.position.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.position.CorrectPosition;
import vn.gdnn.training.position.EnterPosition;
import vn.gdnn.training.position.ReadPositions;
import vn.gdnn.training.position.StaffPositions;

@Path("/api/training/v1/staff/{id}/positions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Staff")
class PositionResource {

    private final ReadPositions read;
    private final EnterPosition enter;
    private final CorrectPosition correct;

    PositionResource(ReadPositions read, EnterPosition enter, CorrectPosition correct) {
        this.read = read;
        this.enter = enter;
        this.correct = correct;
    }

    @GET
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF})
    @Operation(
            summary =
                    "The positions of a staff member, with every entry ever made; the read is noted in the access log")
    public RestResponse<StaffPositions> listPositions(@RestPath UUID id) {
        return answer(read.read(id));
    }

    @POST
    @Operation(
            summary = "Enters the begin of a position",
            description = "It lasts until the next one begins or the employment ends. A day gone by needs a reason; a"
                    + " position is entered once it is held, so no day lies ahead.")
    public RestResponse<StaffPositions> enterPosition(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PositionRequest request) {
        return answer(enter.enter(id, Versions.expected(ifMatch), request.facts()));
    }

    @POST
    @Path("{entry}/correction")
    @Operation(
            summary = "Puts an entry in the place of one that was wrong",
            description =
                    "The wrong one stays on record. The first of an employment stays on the employment's first day.")
    public RestResponse<StaffPositions> correctPosition(
            @RestPath UUID id,
            @RestPath UUID entry,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PositionRequest request) {
        return answer(correct.correct(id, entry, Versions.expected(ifMatch), request.facts()));
    }

    private static RestResponse<StaffPositions> answer(StaffPositions positions) {
        return Answers.versioned(positions.version(), positions);
    }
}
