package vn.gdnn.records.register.history.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.history.LinkedEntry;
import vn.gdnn.records.register.history.ReadLinkedHistory;

@Path("/api/records/v1/persons/links/{link}/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Linked persons")
class LinkedHistoryResource {

    private final ReadLinkedHistory history;

    LinkedHistoryResource(ReadLinkedHistory history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "readLinkedHistory",
            summary = "The person's entries, enrolments and diplomas at all linked schools; the reading is noted")
    public List<LinkedEntry> read(@RestPath UUID link) {
        return history.read(link);
    }
}
