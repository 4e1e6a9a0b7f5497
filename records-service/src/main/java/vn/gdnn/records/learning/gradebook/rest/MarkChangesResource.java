package vn.gdnn.records.learning.gradebook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.gradebook.FollowMarks;

@Path("/api/records/v1/marks/changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class MarkChangesResource {

    private final FollowMarks followMarks;

    MarkChangesResource(FollowMarks followMarks) {
        this.followMarks = followMarks;
    }

    @GET
    @Refuses(410)
    @Operation(
            operationId = "followMarks",
            summary = "What has changed of the institution's running marks since a cursor; the reading is noted",
            description = "Marks come as they stand now: regular ones count once, periodic ones twice. They are DELETED"
                    + " once posted as a result, which the feed of results tells.")
    public MarkChangesView since(
            @RestQuery @Nullable Cursor since, @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return MarkChangesView.of(followMarks.since(since, limit));
    }
}
