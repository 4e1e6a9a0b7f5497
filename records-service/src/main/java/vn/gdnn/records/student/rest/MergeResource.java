package vn.gdnn.records.student.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.actor.Actor;
import vn.gdnn.records.student.DecideMerge;
import vn.gdnn.records.student.RequestMerge;
import vn.gdnn.records.student.StudentMerge;

@Path("/api/records/v1/students/{student}/merge-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Students")
class MergeResource {

    private final RequestMerge requestMerge;
    private final DecideMerge decideMerge;
    private final JsonWebToken caller;

    MergeResource(RequestMerge requestMerge, DecideMerge decideMerge, JsonWebToken caller) {
        this.requestMerge = requestMerge;
        this.decideMerge = decideMerge;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "requestMerge",
            summary = "Asks for another entry of the same person to be merged into this one")
    public RestResponse<StudentMerge> request(
            @PathParam("student") UUID student, @NotNull @Valid MergeRequest request) {
        var merge = requestMerge.request(
                student, request.duplicateId(), request.reason().strip(), Actor.of(caller));
        return Answers.created(
                "/api/records/v1/students/" + student + "/merge-requests/" + merge.id(), merge.version(), merge);
    }

    @GET
    @Operation(operationId = "listMerges", summary = "The merges a student has been part of")
    public List<StudentMerge> list(@PathParam("student") UUID student) {
        return requestMerge.of(student);
    }

    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "approveMerge", summary = "Merges; enrolments and diplomas follow the person")
    public RestResponse<StudentMerge> approve(
            @PathParam("student") UUID student,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(decideMerge.approve(decision(student, id, ifMatch)));
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "declineMerge", summary = "Declines a merge")
    public RestResponse<StudentMerge> decline(
            @PathParam("student") UUID student,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(decideMerge.decline(decision(student, id, ifMatch)));
    }

    @POST
    @Path("{id}/undoing")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(operationId = "undoMerge", summary = "Undoes a merge; what moved goes back")
    public RestResponse<StudentMerge> undo(
            @PathParam("student") UUID student,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(decideMerge.undo(decision(student, id, ifMatch)));
    }

    private DecideMerge.Decision decision(UUID student, UUID id, @Nullable String ifMatch) {
        return new DecideMerge.Decision(student, id, Versions.expected(ifMatch), Actor.of(caller));
    }

    private static RestResponse<StudentMerge> shown(StudentMerge merge) {
        return Answers.versioned(merge.version(), merge);
    }
}
