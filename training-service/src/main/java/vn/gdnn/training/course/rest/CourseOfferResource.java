package vn.gdnn.training.course.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.course.CourseRecord;
import vn.gdnn.training.course.OfferCourse;
import vn.gdnn.training.course.WithdrawCourse;

@Path(CourseResource.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TRAINING_MANAGER, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
@Tag(name = "Courses")
class CourseOfferResource {

    private final OfferCourse offer;
    private final WithdrawCourse withdraw;
    private final JsonWebToken caller;

    CourseOfferResource(OfferCourse offer, WithdrawCourse withdraw, JsonWebToken caller) {
        this.offer = offer;
        this.withdraw = withdraw;
        this.caller = caller;
    }

    @POST
    @Path("approval")
    @LiveAccount
    @RolesAllowed({Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
    @Operation(
            summary = "Offers a draft that somebody else wrote",
            description =
                    "Nobody offers a course of which they wrote something. The version offered before is replaced.")
    public RestResponse<CourseRecord> offerCourse(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var course = offer.offer(id, Versions.expected(ifMatch), caller.getSubject());
        return Answers.versioned(course.version(), course);
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Ends the offer of a course; sessions that are scheduled are held all the same")
    public RestResponse<CourseRecord> withdrawCourse(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        var course = withdraw.withdraw(id, Versions.expected(ifMatch), request.reason());
        return Answers.versioned(course.version(), course);
    }
}
