package vn.gdnn.records.learning.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.feed.ChangeFeed;
import vn.gdnn.kit.feed.ChangePage;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.result.ResultChanges;

@Path("/api/records/v1/results/changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class ResultChangesResource {

    private final ChangeFeed feed;

    ResultChangesResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @Operation(
            operationId = "followResults",
            summary = "What has changed of the institution's results since a cursor, deletions included")
    public ChangePage since(
            @QueryParam("since") @Nullable @Size(max = 1000) String since,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return feed.since(ResultChanges.SOURCE, since, limit);
    }
}
