package vn.gdnn.curriculum.resource.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.search.Facet;
import vn.gdnn.curriculum.resource.search.FindResources;
import vn.gdnn.curriculum.resource.search.FoundResource;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/resources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Resources")
class ResourceSearchResource {

    private final FindResources find;

    ResourceSearchResource(FindResources find) {
        this.find = find;
    }

    @GET
    @Operation(
            summary = "Find published resources of all schools, the best first",
            description =
                    "With or without marks, and where nothing has the words, with slips of the keyboard in the title; up to the thousandth. Words that are"
                            + " only marks find nothing. Without q the newest come first.")
    public Slice<FoundResource> findResources(
            @BeanParam @Valid Wanted wanted,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return find.find(wanted.search(), after, limit);
    }

    @GET
    @Path("facets")
    @Operation(
            summary =
                    "How many of the resources found are of which type, level, licence, language, school, competence, occupation",
            description = "Of all that is found, not of a page; at most 50 values of each, the most frequent first.")
    public List<Facet> countResources(@BeanParam @Valid Wanted wanted) {
        return find.facets(wanted.search());
    }
}
