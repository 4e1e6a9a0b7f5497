package vn.gdnn.training.framework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.framework.FrameworkHead;
import vn.gdnn.training.framework.FrameworkVersion;
import vn.gdnn.training.framework.Frameworks;

@Path(FrameworksResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Competence framework")
class FrameworksResource {

    static final String PATH = "/api/training/v1/frameworks";
    static final String CODE = "[A-Z][A-Z0-9-]{1,29}";
    static final long LAST_VERSION = 9_999;

    private final Frameworks frameworks;
    private final Clock clock;

    FrameworksResource(Frameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Every version of every competence framework, by code, the oldest first")
    public List<FrameworkHead> listFrameworks() {
        return frameworks.list();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "A competence framework, as it is in force today or was on a day")
    public FrameworkVersion readFrameworkInForce(
            @RestPath @Pattern(regexp = CODE) String code, @RestQuery @Nullable LocalDate on) {
        return frameworks.requireInForce(code, Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    @GET
    @Path("{code}/versions/{version}")
    @Operation(summary = "One version of a competence framework")
    public FrameworkVersion readFrameworkVersion(
            @RestPath @Pattern(regexp = CODE) String code, @RestPath @Min(1) @Max(LAST_VERSION) int version) {
        return frameworks.require(code, version);
    }
}
