package vn.gdnn.records.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.inbox.ApplyParkedEvents;
import vn.gdnn.kit.inbox.rest.ParkedEventResource;

@Path("/api/records/v1/parked-events")
class RecordsParkedEvents extends ParkedEventResource {

    RecordsParkedEvents(ApplyParkedEvents events, JsonWebToken caller) {
        super(events, caller);
    }
}
