package vn.gdnn.curriculum.programme.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.kit.export.ExportRecords;
import vn.gdnn.kit.feed.ChangeFeed;
import vn.gdnn.kit.feed.FeedPage;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;

@Path(ProgrammeResource.PLACE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Programmes")
class ProgrammeChangesResource {

    private final ChangeFeed feed;
    private final ExportRecords exports;
    private final Followed<ProgrammeView> followed;

    ProgrammeChangesResource(ChangeFeed feed, ExportRecords exports, ProgrammeCatalogue programmes) {
        this.feed = feed;
        this.exports = exports;
        this.followed = programmes.as(ProgrammeView::of);
    }

    @GET
    @Path("changes")
    @Refuses(410)
    @Operation(
            operationId = "followProgrammes",
            summary = "What has changed of programmes in their versions since a cursor, deletions included",
            description = ChangeFeed.TOLD)
    public FeedPage<ProgrammeView> since(
            @RestQuery @Nullable Cursor since, @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return feed.since(followed, since, limit);
    }

    @GET
    @Path("export")
    @Produces(ExportRecords.NDJSON)
    @Operation(
            operationId = "exportProgrammes",
            summary = "All programmes in their versions, one a line",
            description = ExportRecords.LINES)
    public StreamingOutput export() {
        return exports.of(followed, ProgrammeResource.PLACE + "/changes");
    }
}
