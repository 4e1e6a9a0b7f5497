package vn.gdnn.records.register.numbers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.numbers.RegisterPattern;
import vn.gdnn.records.register.numbers.RegisterPatterns;

@Path("/api/records/v1/register-patterns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SCHOOL_HEAD, Roles.REGISTRAR})
@Tag(name = "Diplomas")
class RegisterPatternResource {

    private final RegisterPatterns patterns;

    RegisterPatternResource(RegisterPatterns patterns) {
        this.patterns = patterns;
    }

    /** The pattern, with {@code {number}} and {@code {year}} in it. */
    record PatternRequest(@NotBlank @Size(max = 60) String pattern) {}

    @GET
    @Operation(
            operationId = "listRegisterPatterns",
            summary = "The patterns of register numbers the institution has set")
    public List<RegisterPatterns.FromYear> list() {
        return patterns.list();
    }

    @PUT
    @Path("{year}")
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "setRegisterPattern", summary = "Sets the pattern of register numbers from a year on")
    public RegisterPatterns.FromYear set(
            @PathParam("year") @Min(2000) @Max(2199) int year, @NotNull @Valid PatternRequest request) {
        var pattern = new RegisterPattern(request.pattern());
        patterns.upsert(year, pattern);
        return new RegisterPatterns.FromYear(year, pattern.text());
    }
}
