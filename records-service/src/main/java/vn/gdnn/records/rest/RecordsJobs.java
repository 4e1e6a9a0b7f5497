package vn.gdnn.records.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.jobs.rest.JobResource;

@Path("/api/records/v1/jobs")
class RecordsJobs extends JobResource {

    RecordsJobs(Jobs jobs) {
        super(jobs);
    }
}
