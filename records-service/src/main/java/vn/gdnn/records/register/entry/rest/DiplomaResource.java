package vn.gdnn.records.register.entry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.CodeQuery;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.entry.DiplomaEntry;
import vn.gdnn.records.register.entry.DiplomaRegister;
import vn.gdnn.records.register.entry.DiplomaStatus;
import vn.gdnn.records.register.entry.RegisterDiploma;

@Path("/api/records/v1/diplomas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Diplomas")
class DiplomaResource {

    /** Every serial and register number has a digit, which no name has. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Z}\\p{Pd}./_]*");

    private final RegisterDiploma registerDiploma;
    private final DiplomaRegister register;
    private final DiplomaAnswers answers;
    private final JsonWebToken caller;

    DiplomaResource(
            RegisterDiploma registerDiploma, DiplomaRegister register, DiplomaAnswers answers, JsonWebToken caller) {
        this.registerDiploma = registerDiploma;
        this.register = register;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Refuses(404)
    @Operation(operationId = "registerDiploma", summary = "Enters a recognised graduate in the original register")
    @ResponseStatus(201)
    public RestResponse<DiplomaView> register(@NotNull @Valid DiplomaRequest request) {
        var serialNumber = request.serialNumber();
        return answers.created(registerDiploma.register(
                request.enrolmentId(), serialNumber == null ? null : serialNumber.strip(), Actor.of(caller)));
    }

    @GET
    @Operation(
            operationId = "listDiplomas",
            summary = "The register; q is a serial or register number, names are searched by POST")
    public Slice<DiplomaEntry> list(
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("status") @Nullable DiplomaStatus status,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return register.list(CodeQuery.of(q, NUMBER, DiplomaSearches.PATH), status, after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readDiploma",
            summary = "One entry of the register with its acts, now or as known on a day; the reading is noted")
    public RestResponse<DiplomaView> read(
            @PathParam("id") UUID id, @QueryParam("asOf") @Nullable @Size(max = 40) String asOf) {
        return asOf == null ? answers.shown(id) : answers.shown(id, asOf);
    }
}
