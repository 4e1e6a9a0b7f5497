package vn.gdnn.curriculum.programme.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.programme.review.RecordReview;
import vn.gdnn.curriculum.programme.review.Review;
import vn.gdnn.curriculum.programme.review.ReviewCalendar;
import vn.gdnn.curriculum.programme.review.ReviewDue;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Programme reviews", description = "Programmes in force are reviewed at least every three years")
class ReviewResource {

    private final ReviewCalendar calendar;
    private final RecordReview recordReview;
    private final WritingAccount account;

    ReviewResource(ReviewCalendar calendar, RecordReview recordReview, WritingAccount account) {
        this.calendar = calendar;
        this.recordReview = recordReview;
        this.account = account;
    }

    @GET
    @Path("reviews")
    @Operation(summary = "When the programmes in force are to be reviewed, school by school")
    public Slice<ReviewDue> listReviewsDue(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2}") String province,
            @RestQuery @DefaultValue("false") boolean overdue,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return calendar.list(province, overdue, after, limit);
    }

    @GET
    @Path("{id}/reviews")
    @Operation(summary = "The reviews of a programme in all its versions, the newest first")
    public List<Review> listReviews(@RestPath UUID id) {
        return calendar.reviews(id);
    }

    @POST
    @Path("{id}/reviews")
    @RolesAllowed({Roles.CURRICULUM_REVIEWER, Roles.SCHOOL_HEAD})
    @Operation(summary = "Record that the version in force was reviewed")
    @ResponseStatus(201)
    public Review recordReview(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReviewRequest request) {
        return recordReview.record(id, Versions.expected(ifMatch), request.facts(), account.subject());
    }
}
