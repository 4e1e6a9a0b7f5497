package vn.gdnn.training.signup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.plan.PlanList.PlanEntry;
import vn.gdnn.training.signup.Candidates;

@Path("/api/training/v1/sessions/{id}/candidates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD})
@Tag(name = "Sign-ups")
class CandidateResource {

    private final Candidates candidates;

    CandidateResource(Candidates candidates) {
        this.candidates = candidates;
    }

    @GET
    @Operation(
            summary =
                    "Whom of the school to invite: those whose learning plan lacks what the session teaches; each page is"
                            + " noted as read",
            description =
                    "A course closes a gap where it teaches the component up to the level that the position needs, or a"
                            + " higher one. Who is signed up is not among them.")
    public Slice<PlanEntry> listSessionCandidates(
            @RestPath UUID id,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return candidates.list(id, after, limit);
    }
}
