package vn.gdnn.records.people.student.rest;

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
import vn.gdnn.records.people.student.FollowedStudents;

@Path("/api/records/v1/students")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Students")
class StudentChangesResource {

    private final ChangeFeed feed;
    private final ExportRecords exports;
    private final Followed<StudentView> followed;

    StudentChangesResource(ChangeFeed feed, ExportRecords exports, FollowedStudents students) {
        this.feed = feed;
        this.exports = exports;
        this.followed = students.as(StudentView::of);
    }

    @GET
    @Path("changes")
    @Refuses(410)
    @Operation(
            operationId = "followStudents",
            summary = "What has changed of students since a cursor, deletions included; the reading is noted",
            description = ChangeFeed.TOLD)
    public FeedPage<StudentView> since(
            @RestQuery @Nullable Cursor since, @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return feed.since(followed, since, limit);
    }

    @GET
    @Path("export")
    @Produces(ExportRecords.NDJSON)
    @Operation(
            operationId = "exportStudents",
            summary = "All students, one a line; the reading is noted",
            description = ExportRecords.LINES)
    public StreamingOutput export() {
        return exports.of(followed, "/api/records/v1/students" + "/changes");
    }
}
