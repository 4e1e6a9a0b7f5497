package vn.gdnn.reporting.province.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.reporting.province.Province;
import vn.gdnn.reporting.province.Provinces;

@Path("/api/reporting/v1/provinces")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provinces")
@Authenticated
class ProvinceResource {

    private final Provinces provinces;
    private final Clock clock;

    ProvinceResource(Provinces provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listProvinces", summary = "The provinces that exist on a day, by default today")
    public List<Province> provinces(@RestQuery @Nullable LocalDate on) {
        return provinces.on(Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }
}
