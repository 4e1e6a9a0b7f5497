package vn.gdnn.records.learning.discipline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.discipline.DisciplineStudent;
import vn.gdnn.records.learning.enrolment.ReliesOnEnrolment;

@Path("/api/records/v1/enrolments/{enrolment}/disciplines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
@Tag(name = "Enrolments")
class DisciplineResource {

    private final DisciplineStudent disciplineStudent;
    private final ReliesOnEnrolment relying;
    private final JsonWebToken caller;

    DisciplineResource(DisciplineStudent disciplineStudent, ReliesOnEnrolment relying, JsonWebToken caller) {
        this.disciplineStudent = disciplineStudent;
        this.relying = relying;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "disciplineStudent",
            summary = "Records a disciplinary decision; a warning says where a recognition does not stand with it")
    @ResponseStatus(201)
    public RestResponse<DisciplineView> discipline(
            @PathParam("enrolment") UUID enrolment, @NotNull @Valid DisciplineRequest request) {
        var discipline = disciplineStudent.discipline(enrolment, request.sanction(), Actor.of(caller));
        return Answers.created(
                "/api/records/v1/enrolments/" + enrolment + "/disciplines",
                0,
                DisciplineView.of(discipline, relying.broken(enrolment)));
    }

    @GET
    @Operation(operationId = "listDisciplines", summary = "The discipline of an enrolment; the reading is noted")
    public List<DisciplineView> all(@PathParam("enrolment") UUID enrolment) {
        return disciplineStudent.list(enrolment).stream()
                .map(discipline -> DisciplineView.of(discipline, List.of()))
                .toList();
    }
}
