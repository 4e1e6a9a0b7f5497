package vn.gdnn.records.learning.gradebook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.gradebook.Attempt;
import vn.gdnn.records.learning.gradebook.EnterMarks;
import vn.gdnn.records.learning.gradebook.PostMarks;
import vn.gdnn.records.learning.gradebook.ReadMarks;
import vn.gdnn.records.learning.gradebook.RunningMarks;
import vn.gdnn.records.learning.result.PostedAttempt;
import vn.gdnn.records.learning.result.Terms;

@Path("/api/records/v1/enrolments/{enrolment}/marks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class MarksResource {

    private final EnterMarks enterMarks;
    private final PostMarks postMarks;
    private final ReadMarks readMarks;
    private final JsonWebToken caller;

    MarksResource(EnterMarks enterMarks, PostMarks postMarks, ReadMarks readMarks, JsonWebToken caller) {
        this.enterMarks = enterMarks;
        this.postMarks = postMarks;
        this.readMarks = readMarks;
        this.caller = caller;
    }

    /** Which attempt the path names. */
    static class Named {
        @PathParam("enrolment")
        UUID enrolment = new UUID(0, 0);

        @PathParam("module")
        @Size(max = 40) String module = "";

        @PathParam("attempt")
        @Min(1) @Max(20) int attempt;

        Attempt attempt() {
            return new Attempt(enrolment, module, attempt);
        }
    }

    @GET
    @Operation(
            operationId = "listMarks",
            summary = "Running marks of an enrolment that are not posted; the reading is noted")
    public List<MarksView> all(@PathParam("enrolment") UUID enrolment) {
        return readMarks.all(enrolment).stream().map(MarksView::of).toList();
    }

    @GET
    @Path("{module}/{attempt}")
    @Operation(operationId = "readMarks", summary = "Running marks of one attempt; the reading is noted")
    public RestResponse<MarksView> one(@BeanParam @Valid Named named) {
        return shown(readMarks.one(named.attempt()));
    }

    @PUT
    @Path("{module}/{attempt}")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "enterMarks", summary = "Enters running marks, or changes them with If-Match")
    public RestResponse<MarksView> enter(
            @BeanParam @Valid Named named,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MarksRequest request) {
        return shown(enterMarks.enter(named.attempt(), ifMatch, request.given(), Actor.of(caller)));
    }

    @GET
    @Path("{module}/{attempt}/history")
    @Operation(
            operationId = "readMarksHistory",
            summary = "Every value running marks have had, the latest first; the reading is noted")
    public List<MarksView> history(@BeanParam @Valid Named named) {
        return readMarks.history(named.attempt()).stream().map(MarksView::of).toList();
    }

    @POST
    @Path("{module}/{attempt}/posting")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "postMarks", summary = "Posts running marks as a result; they are frozen from then on")
    @ResponseStatus(201)
    public RestResponse<Posted> post(
            @BeanParam @Valid Named named,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PostingRequest request) {
        var posted = new PostedAttempt(
                named.module, named.attempt, request.postedOn(), Terms.read(request.term()), request.kind());
        var result = postMarks.post(named.attempt(), Versions.expected(ifMatch), posted);
        return Answers.created(
                "/api/records/v1/enrolments/" + named.enrolment + "/results/" + result.id(),
                result.corrections(),
                new Posted(result.id(), result.score().score(), result.score().passed()));
    }

    /** The result that was made of the marks. */
    record Posted(UUID resultId, BigDecimal score10, boolean passed) {}

    private static RestResponse<MarksView> shown(RunningMarks marks) {
        return Answers.versioned(marks.version(), MarksView.of(marks));
    }
}
