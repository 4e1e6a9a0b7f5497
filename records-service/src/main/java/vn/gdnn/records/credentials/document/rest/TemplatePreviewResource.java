package vn.gdnn.records.credentials.document.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.credentials.document.PreviewTranscript;
import vn.gdnn.records.credentials.template.ProposeTemplate;
import vn.gdnn.records.credentials.template.ReadTemplates;
import vn.gdnn.records.credentials.template.TranscriptTemplate;
import vn.gdnn.records.credentials.template.rest.TemplateRequest;

@Path("/api/records/v1/transcript-templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces("application/pdf")
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class TemplatePreviewResource {

    private final PreviewTranscript previewTranscript;
    private final ProposeTemplate proposeTemplate;
    private final ReadTemplates readTemplates;

    TemplatePreviewResource(
            PreviewTranscript previewTranscript, ProposeTemplate proposeTemplate, ReadTemplates readTemplates) {
        this.previewTranscript = previewTranscript;
        this.proposeTemplate = proposeTemplate;
        this.readTemplates = readTemplates;
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewTranscriptTemplate",
            summary = "How a transcript in this form looks, with example data, marked as a preview; nothing is kept")
    public RestResponse<byte[]> preview(@NotNull @Valid TemplateRequest request) {
        return answer(proposeTemplate.check(request.draft()));
    }

    @GET
    @Path("requests/{request}/preview")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "previewProposedTranscriptTemplate",
            summary = "The same of a form that was proposed, for whoever decides on it")
    public RestResponse<byte[]> preview(@RestPath UUID request) {
        return answer(proposeTemplate.read(request));
    }

    @GET
    @Path("{version}/preview")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "previewTranscriptTemplateVersion", summary = "The same of a version of the form")
    public RestResponse<byte[]> preview(@RestPath @Min(0) int version) {
        return answer(readTemplates.read(version));
    }

    private RestResponse<byte[]> answer(TranscriptTemplate template) {
        return ResponseBuilder.ok(previewTranscript.preview(template))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"preview.pdf\"")
                .build();
    }
}
