package vn.gdnn.records.register.entry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.entry.DiplomaEntry;
import vn.gdnn.records.register.entry.DiplomaRegister;

@Path(DiplomaSearches.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Diplomas")
class DiplomaSearches {

    static final String PATH = "/api/records/v1/diplomas/search";

    private final DiplomaRegister register;

    DiplomaSearches(DiplomaRegister register) {
        this.register = register;
    }

    @POST
    @Operation(
            operationId = "searchDiplomas",
            summary = "The register by holders' names, without marks; the body keeps the name out of the address")
    public Slice<DiplomaEntry> search(@NotNull @Valid HolderRequest request) {
        return register.named(request.q(), request.status(), request.after(), request.size());
    }
}
