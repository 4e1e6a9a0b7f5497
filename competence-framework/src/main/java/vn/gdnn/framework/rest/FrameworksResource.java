package vn.gdnn.framework.rest;

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
import vn.gdnn.framework.FrameworkHead;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.Frameworks;

/** The frameworks that a service keeps; each extends it at {@code /api/<service>/v1/frameworks}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(FrameworksResource.READERS)
@Tag(name = "Competence framework")
public abstract class FrameworksResource {

    /** Those who read frameworks; each service's configuration lists its own. */
    public static final String READERS = "${gdnn.roles.framework-readers}";

    /** How the code of a framework is written. */
    public static final String CODE = "[A-Z][A-Z0-9-]{1,29}";

    static final long LAST_VERSION = 9_999;

    private final Frameworks frameworks;
    private final Clock clock;

    protected FrameworksResource(Frameworks frameworks, Clock clock) {
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
