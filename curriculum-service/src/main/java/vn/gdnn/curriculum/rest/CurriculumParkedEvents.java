package vn.gdnn.curriculum.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.inbox.ApplyParkedEvents;
import vn.gdnn.kit.inbox.rest.ParkedEventResource;

@Path("/api/curriculum/v1/parked-events")
class CurriculumParkedEvents extends ParkedEventResource {

    CurriculumParkedEvents(ApplyParkedEvents events, JsonWebToken caller) {
        super(events, caller);
    }
}
