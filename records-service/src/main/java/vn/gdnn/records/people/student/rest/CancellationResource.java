package vn.gdnn.records.people.student.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.people.student.CancelStudent;

@Path("/api/records/v1/students/{id}/cancellation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Students")
class CancellationResource {

    private final CancelStudent cancelStudent;
    private final JsonWebToken caller;

    CancellationResource(CancelStudent cancelStudent, JsonWebToken caller) {
        this.cancelStudent = cancelStudent;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "cancelStudent",
            summary = "Takes back an entry made by mistake, to which nothing was ever done; its code is free again")
    @ResponseStatus(204)
    public RestResponse<Void> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        cancelStudent.cancel(id, Versions.expected(ifMatch), request.reason().strip(), Actor.of(caller));
        return RestResponse.noContent();
    }
}
