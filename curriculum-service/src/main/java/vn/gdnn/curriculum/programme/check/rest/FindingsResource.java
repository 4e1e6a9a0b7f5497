package vn.gdnn.curriculum.programme.check.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.check.CheckVersion;
import vn.gdnn.curriculum.programme.rest.ProgrammeRequest;
import vn.gdnn.curriculum.rule.CheckSyllabus;
import vn.gdnn.curriculum.rule.Finding;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/curriculum/v1/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme findings", description = "Everything that the rules say of a programme, at once")
class FindingsResource {

    private final CheckSyllabus checkSyllabus;
    private final CheckVersion checkVersion;
    private final ProblemTexts texts;

    FindingsResource(CheckSyllabus checkSyllabus, CheckVersion checkVersion, ProblemTexts texts) {
        this.checkSyllabus = checkSyllabus;
        this.checkVersion = checkVersion;
        this.texts = texts;
    }

    @POST
    @Path("validations")
    @RolesAllowed({Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
    @Operation(
            summary = "Say what the rules find in a programme that nobody keeps",
            description = "Takes what POST /programmes takes and changes nothing")
    public FindingsView validateProgramme(
            @HeaderParam("Accept-Language") @Nullable String language, @NotNull @Valid ProgrammeRequest request) {
        return view(checkSyllabus.findings(request.syllabus()), language);
    }

    @GET
    @Path("{id}/findings")
    @RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
    @Operation(summary = "What the rules find today in one version of a programme")
    public FindingsView listFindings(@RestPath UUID id, @HeaderParam("Accept-Language") @Nullable String language) {
        return view(checkVersion.findings(id), language);
    }

    private FindingsView view(List<Finding> findings, @Nullable String language) {
        return FindingsView.of(findings, texts, ProblemTexts.languageOf(language));
    }
}
