package vn.gdnn.curriculum.difference.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.difference.CompareVersions;
import vn.gdnn.curriculum.difference.Difference;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/programmes/{id}/difference")
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Programmes")
class DifferenceResource {

    private final CompareVersions compare;

    DifferenceResource(CompareVersions compare) {
        this.compare = compare;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a version says otherwise than another of the same programme",
            description = "With Accept: text/plain as text in Vietnamese, or in English for Accept-Language: en")
    public Difference compareVersions(@RestPath UUID id, @RestQuery @NotNull UUID from) {
        return compare.compare(from, id);
    }

    @GET
    @Produces("text/plain;charset=UTF-8")
    @Operation(hidden = true)
    public String compareVersionsAsText(
            @RestPath UUID id,
            @RestQuery @NotNull UUID from,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return DifferenceText.of(compare.compare(from, id), ProblemTexts.languageOf(language));
    }
}
