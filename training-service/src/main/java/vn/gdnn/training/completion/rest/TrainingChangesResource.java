package vn.gdnn.training.completion.rest;

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
import vn.gdnn.training.completion.FollowedTrainings;
import vn.gdnn.training.completion.TrainingRecord;

@Path(TrainingResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class TrainingChangesResource {

    private final ChangeFeed feed;
    private final ExportRecords exports;
    private final Followed<TrainingRecord> followed;

    TrainingChangesResource(ChangeFeed feed, ExportRecords exports, FollowedTrainings trainings) {
        this.feed = feed;
        this.exports = exports;
        this.followed = trainings;
    }

    @GET
    @Path("changes")
    @Refuses(410)
    @Operation(
            operationId = "followTrainings",
            summary =
                    "What has changed of completed trainings since a cursor, deletions included; the reading is noted",
            description = ChangeFeed.TOLD)
    public FeedPage<TrainingRecord> since(
            @RestQuery @Nullable Cursor since, @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return feed.since(followed, since, limit);
    }

    @GET
    @Path("export")
    @Produces(ExportRecords.NDJSON)
    @Operation(
            operationId = "exportTrainings",
            summary = "All completed trainings, one a line; the reading is noted",
            description = ExportRecords.LINES)
    public StreamingOutput export() {
        return exports.of(followed, TrainingResource.PATH + "/changes");
    }
}
