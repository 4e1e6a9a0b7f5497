package vn.gdnn.curriculum.coverage.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.curriculum.coverage.Coverage;
import vn.gdnn.curriculum.coverage.MeasureCoverage;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/programmes/{id}/coverage")
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Programmes")
class CoverageResource {

    private final MeasureCoverage measure;

    CoverageResource(MeasureCoverage measure) {
        this.measure = measure;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "How much of a version develops which digital competence: component by level by module, with hours",
            description = "With Accept: text/csv the cells as a table, with image/svg+xml as a picture")
    public Coverage measureCoverage(@RestPath UUID id) {
        return measure.measure(id);
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public String coverageAsCsv(@RestPath UUID id) {
        return measure.measure(id).cells().stream()
                .map(cell -> "%s,%d,%s,%s\r\n"
                        .formatted(
                                cell.component(),
                                cell.level(),
                                cell.module(),
                                cell.hours().toPlainString()))
                .collect(Collectors.joining("", "\uFEFFcomponent,level,module,hours\r\n", ""));
    }

    @GET
    @Produces("image/svg+xml;qs=0.5")
    @Operation(hidden = true)
    public String coverageAsPicture(@RestPath UUID id) {
        return CoveragePicture.of(measure.measure(id));
    }
}
