package vn.gdnn.kit.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.Access;
import vn.gdnn.kit.access.ReadAccessLog;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.InstitutionCode;
import vn.gdnn.kit.tenancy.Roles;

/** Who read whose record; each service that shows persons extends it at {@code /api/<service>/v1/access-log}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
public abstract class AccessLogResource {

    private final ReadAccessLog log;

    protected AccessLogResource(ReadAccessLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listAccesses",
            summary = "Who read the records of an institution, the latest first; this reading is noted too")
    public Slice<Access> list(
            @QueryParam("institution") @NotNull @Pattern(regexp = InstitutionCode.FORM) String institution,
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return log.list(institution, person, after, limit);
    }

    @GET
    @Path("persons/{person}")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(
            operationId = "listAccessesOfPerson",
            summary = "Who read a person's record at the institution, to be given to that person; the reading is noted")
    public Slice<Access> ofPerson(
            @PathParam("person") UUID person,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return log.ofPerson(person, after, limit);
    }
}
