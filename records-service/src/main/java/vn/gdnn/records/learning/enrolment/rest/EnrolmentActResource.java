package vn.gdnn.records.learning.enrolment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.enrolment.ActOnEnrolment;
import vn.gdnn.records.learning.enrolment.EnrolmentAct;
import vn.gdnn.records.learning.enrolment.EnrolmentActs;
import vn.gdnn.records.learning.enrolment.SeatStudent;
import vn.gdnn.records.learning.grading.StudyRegulations;

@Path("/api/records/v1/enrolments/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Enrolments")
class EnrolmentActResource {

    private final ActOnEnrolment actOnEnrolment;
    private final EnrolmentActs acts;
    private final SeatStudent seatStudent;
    private final StudyRegulations regulations;
    private final JsonWebToken caller;

    EnrolmentActResource(
            ActOnEnrolment actOnEnrolment,
            EnrolmentActs acts,
            SeatStudent seatStudent,
            StudyRegulations regulations,
            JsonWebToken caller) {
        this.actOnEnrolment = actOnEnrolment;
        this.acts = acts;
        this.seatStudent = seatStudent;
        this.regulations = regulations;
        this.caller = caller;
    }

    @POST
    @Path("acts")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "actOnEnrolment",
            summary = "Reserves, interrupts, resumes or ends an enrolment by a decision")
    public RestResponse<EnrolmentView> act(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EnrolmentActRequest request) {
        var enrolment = actOnEnrolment.act(id, Versions.expected(ifMatch), request.decision(), Actor.of(caller));
        return Answers.versioned(enrolment.version(), EnrolmentView.of(enrolment, regulations));
    }

    @GET
    @Path("acts")
    @Operation(operationId = "listEnrolmentActs", summary = "What was decided about an enrolment; the reading is noted")
    public List<EnrolmentAct> acts(@PathParam("id") UUID id) {
        return acts.list(id);
    }

    @PUT
    @Path("class")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "seatStudent", summary = "Puts an enrolment into a class, or takes it out")
    public RestResponse<EnrolmentView> seat(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeatRequest request) {
        var enrolment = seatStudent.seat(id, Versions.expected(ifMatch), request.classCode());
        return Answers.versioned(enrolment.version(), EnrolmentView.of(enrolment, regulations));
    }
}
