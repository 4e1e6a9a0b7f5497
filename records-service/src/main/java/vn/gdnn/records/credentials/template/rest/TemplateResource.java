package vn.gdnn.records.credentials.template.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.SchoolRequestResource;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.credentials.template.ProposeTemplate;
import vn.gdnn.records.credentials.template.ReadTemplates;
import vn.gdnn.records.credentials.template.TemplateVersion;
import vn.gdnn.records.credentials.template.TranscriptTemplate;

@Path("/api/records/v1/transcript-templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class TemplateResource extends SchoolRequestResource {

    private final ProposeTemplate proposeTemplate;
    private final ReadTemplates readTemplates;
    private final JsonWebToken caller;

    TemplateResource(ProposeTemplate proposeTemplate, ReadTemplates readTemplates, JsonWebToken caller) {
        super(caller);
        this.proposeTemplate = proposeTemplate;
        this.readTemplates = readTemplates;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listTranscriptTemplates",
            summary = "The versions of the school's own form of the transcript, the latest first")
    public List<TemplateVersion> list() {
        return readTemplates.list();
    }

    @GET
    @Path("{version}")
    @Operation(
            operationId = "readTranscriptTemplate",
            summary = "The blocks of a version; 0 is the form that is printed where a school has none of its own")
    public TranscriptTemplate read(@RestPath @Min(0) int version) {
        return readTemplates.read(version);
    }

    @POST
    @Path("requests")
    @Operation(
            operationId = "requestTranscriptTemplate",
            summary = "Proposes a version of the form; it is printed once the head has approved it, from its day on")
    @ResponseStatus(201)
    public RestResponse<Approval> ask(@NotNull @Valid TemplateRequest request) {
        var asked = proposeTemplate.ask(request.draft(), Actor.of(caller));
        return Answers.created("/api/records/v1/transcript-templates/requests", 0, asked);
    }

    @Override
    protected List<Approval> asked() {
        return proposeTemplate.list();
    }

    @Override
    protected Approval approve(UUID request, Actor by) {
        return proposeTemplate.approve(request, by);
    }

    @Override
    protected Approval reject(UUID request, String reason, Actor by) {
        return proposeTemplate.reject(request, reason, by);
    }
}
