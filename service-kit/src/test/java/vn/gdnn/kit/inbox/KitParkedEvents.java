package vn.gdnn.kit.inbox;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.inbox.rest.ParkedEventResource;

@Path("/api/kit/v1/parked-events")
class KitParkedEvents extends ParkedEventResource {

    KitParkedEvents(ApplyParkedEvents events, JsonWebToken caller) {
        super(events, caller);
    }
}
