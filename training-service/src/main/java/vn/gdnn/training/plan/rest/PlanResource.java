package vn.gdnn.training.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.plan.CountProgress;
import vn.gdnn.training.plan.LearningPlan;
import vn.gdnn.training.plan.PlanList;
import vn.gdnn.training.plan.PlanList.PlanEntry;
import vn.gdnn.training.plan.PlanProgress;
import vn.gdnn.training.plan.ReadLearningPlan;

@Path("/api/training/v1/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD})
@Tag(name = "Learning plans")
class PlanResource {

    private final ReadLearningPlan plan;
    private final PlanList plans;
    private final CountProgress progress;

    PlanResource(ReadLearningPlan plan, PlanList plans, CountProgress progress) {
        this.plan = plan;
        this.plans = plans;
        this.progress = progress;
    }

    @GET
    @Operation(summary = "The learning plans of those at work, in short and by staff code; each page is noted as read")
    public Slice<PlanEntry> listPlans(
            @RestQuery
                    @Pattern(regexp = Framework.CODE_FORM) @Parameter(description = "Only those who lack this component")
                    @Nullable String lacking,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return plans.list(lacking, after, limit);
    }

    @GET
    @Path("{staff}")
    @RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD, Roles.STAFF})
    @Operation(
            summary = "The learning plan of a staff member: what the position needs, what the last self-assessment"
                    + " showed, and trainings that teach what lacks; the read is noted in the access log")
    public LearningPlan readPlan(@RestPath UUID staff) {
        return plan.read(staff);
    }

    @GET
    @Path("progress")
    @RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER})
    @Operation(
            summary =
                    "How far the school, the province by institution, or the country by province has come: counts only")
    public PlanProgress readPlanProgress() {
        return progress.count();
    }
}
