package vn.gdnn.reporting.institution.rest;

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
import vn.gdnn.kit.export.ExportRecords;
import vn.gdnn.kit.feed.ChangeFeed;
import vn.gdnn.kit.feed.FeedPage;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.reporting.institution.FollowedInstitutions;

@Path(InstitutionResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Institutions")
class InstitutionChangesResource {

    private final ChangeFeed feed;
    private final ExportRecords exports;
    private final Followed<InstitutionView> followed;

    InstitutionChangesResource(ChangeFeed feed, ExportRecords exports, FollowedInstitutions institutions) {
        this.feed = feed;
        this.exports = exports;
        this.followed = institutions.as(InstitutionView::of);
    }

    @GET
    @Path("changes")
    @Refuses(410)
    @Operation(
            operationId = "followInstitutions",
            summary = "What has changed of institutions since a cursor, deletions included",
            description = ChangeFeed.TOLD)
    public FeedPage<InstitutionView> since(
            @RestQuery @Nullable Cursor since, @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return feed.since(followed, since, limit);
    }

    @GET
    @Path("export")
    @Produces(ExportRecords.NDJSON)
    @Operation(
            operationId = "exportInstitutions",
            summary = "All institutions, one a line",
            description = ExportRecords.LINES)
    public StreamingOutput export() {
        return exports.of(followed, InstitutionResource.PATH + "/changes");
    }
}
