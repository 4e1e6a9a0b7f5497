package vn.gdnn.kit.jobs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.jobs.JobError;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.tenancy.Roles;

/** The jobs of the caller's institution; each service that has any extends it at {@code /api/<service>/v1/jobs}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.JOB_READERS)
@Tag(name = "Jobs")
public abstract class JobResource {

    private final Jobs jobs;

    protected JobResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(operationId = "listJobs", summary = "Jobs of the institution, newest first")
    public Slice<JobView> list(
            @QueryParam("kind") @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z_]+") String kind,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = jobs.list(kind, after, limit);
        return found.map(JobView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readJob", summary = "How far a job is")
    public JobView read(@PathParam("id") UUID id) {
        return JobView.of(jobs.find(id));
    }

    @GET
    @Path("{id}/errors")
    @Operation(operationId = "listJobErrors", summary = "The items that were not done, each with its reason")
    public Slice<JobError> errors(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return jobs.errors(id, after, limit);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(operationId = "cancelJob", summary = "Stops a job; what it did stays done")
    public void cancel(@PathParam("id") UUID id) {
        jobs.cancel(id);
    }
}
