package vn.gdnn.curriculum.programme.currency.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.currency.ReadCurrency;
import vn.gdnn.curriculum.programme.currency.Signal;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Currency", description = "Whether programmes in IT and digital technology are up to date")
class CurrencyResource {

    private final ReadCurrency read;

    CurrencyResource(ReadCurrency read) {
        this.read = read;
    }

    @GET
    @Path("{id}/currency")
    @Operation(
            summary = "Whether a version in force is up to date: each signal, since when it speaks, and what to do",
            description =
                    "Rule T4-1: current is a programme against which no signal speaks. How long a list of technologies"
                            + " holds no source says: it is configuration.")
    public CurrencyView readCurrency(@RestPath UUID id) {
        var today = read.today();
        return read.find(id)
                .map(programme -> CurrencyView.of(programme, today))
                .orElseGet(() -> CurrencyView.notInForce(id, today));
    }

    @GET
    @Path("currency")
    @Operation(
            summary =
                    "The programmes in IT and digital technology that are not up to date, school by school, also by one signal")
    public Slice<OutdatedProgramme> listOutdatedProgrammes(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2}") String province,
            @RestQuery @Nullable Signal signal,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var page = read.outdated(province, signal, after, limit);
        return new Slice<>(
                page.items().stream()
                        .map(programme -> OutdatedProgramme.of(programme, read.today()))
                        .toList(),
                page.next());
    }
}
