package vn.gdnn.records.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.access.ReadAccessLog;
import vn.gdnn.kit.access.rest.AccessLogResource;

@Path("/api/records/v1/access-log")
class RecordsAccessLog extends AccessLogResource {

    RecordsAccessLog(ReadAccessLog log) {
        super(log);
    }
}
