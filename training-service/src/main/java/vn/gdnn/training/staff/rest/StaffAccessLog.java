package vn.gdnn.training.staff.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.access.ReadAccessLog;
import vn.gdnn.kit.access.rest.AccessLogResource;

@Path("/api/training/v1/access-log")
class StaffAccessLog extends AccessLogResource {

    StaffAccessLog(ReadAccessLog log) {
        super(log);
    }
}
