package vn.gdnn.reporting.institution.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.inbox.ApplyParkedEvents;
import vn.gdnn.kit.inbox.rest.ParkedEventResource;

@Path("/api/reporting/v1/parked-events")
class ReportingParkedEvents extends ParkedEventResource {

    ReportingParkedEvents(ApplyParkedEvents events, JsonWebToken caller) {
        super(events, caller);
    }
}
