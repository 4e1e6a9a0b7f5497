package vn.gdnn.curriculum.programme.currency.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.programme.currency.DeclareTechnology;
import vn.gdnn.curriculum.programme.currency.ReadTechnology;
import vn.gdnn.curriculum.programme.currency.TechnologyList;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/programmes/{id}/technology-lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Currency")
class TechnologyResource {

    private final DeclareTechnology declare;
    private final ReadTechnology read;
    private final WritingAccount account;

    TechnologyResource(DeclareTechnology declare, ReadTechnology read, WritingAccount account) {
        this.declare = declare;
        this.read = read;
        this.account = account;
    }

    @GET
    @Operation(summary = "The technologies that a programme teaches, as declared from time to time, the newest first")
    public List<TechnologyList> listTechnologies(@RestPath UUID id) {
        return read.list(id);
    }

    @POST
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(
            summary = "Declare the technologies that the version in force teaches as of a day, without a new version")
    @ResponseStatus(201)
    public TechnologyList declareTechnologies(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TechnologyRequest request) {
        return declare.declare(id, Versions.expected(ifMatch), request.declaredOn(), request.named(), account.noted());
    }
}
