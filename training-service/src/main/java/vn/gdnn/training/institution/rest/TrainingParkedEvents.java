package vn.gdnn.training.institution.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.inbox.ApplyParkedEvents;
import vn.gdnn.kit.inbox.rest.ParkedEventResource;

@Path("/api/training/v1/parked-events")
class TrainingParkedEvents extends ParkedEventResource {

    TrainingParkedEvents(ApplyParkedEvents events, JsonWebToken caller) {
        super(events, caller);
    }
}
