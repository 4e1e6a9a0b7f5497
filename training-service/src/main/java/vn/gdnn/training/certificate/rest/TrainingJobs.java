package vn.gdnn.training.certificate.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.jobs.rest.JobResource;

@Path("/api/training/v1/jobs")
class TrainingJobs extends JobResource {

    TrainingJobs(Jobs jobs) {
        super(jobs);
    }
}
