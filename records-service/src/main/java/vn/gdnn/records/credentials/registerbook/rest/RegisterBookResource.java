package vn.gdnn.records.credentials.registerbook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.credentials.registerbook.BookScope;
import vn.gdnn.records.credentials.registerbook.PrintRegisterBook;

@Path("/api/records/v1/register-books/{year}")
@Consumes(MediaType.WILDCARD)
@Produces("application/pdf")
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Diplomas")
class RegisterBookResource {

    private final PrintRegisterBook printRegisterBook;

    RegisterBookResource(PrintRegisterBook printRegisterBook) {
        this.printRegisterBook = printRegisterBook;
    }

    @GET
    @Operation(
            operationId = "printRegisterBook",
            summary = "An extract from the school's register of a year, or of one decision in it, as a sealed PDF; the"
                    + " export is noted",
            description =
                    "Every entry, whatever became of it, with places for signatures. A file holds 500 entries; the"
                            + " further ones are in the next part.")
    public RestResponse<byte[]> print(
            @PathParam("year") @Min(1900) @Max(2199) int year,
            @QueryParam("decision") @Nullable @Size(min = 1, max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decision,
            @QueryParam("part") @DefaultValue("1") @Min(1) @Max(1000) int part) {
        var name = "register-" + year + (part > 1 ? "-" + part : "") + ".pdf";
        return ResponseBuilder.ok(printRegisterBook.print(new BookScope(year, decision, part)))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
