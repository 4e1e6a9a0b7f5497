package vn.gdnn.curriculum.programme.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.programme.DraftProgramme;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.curriculum.programme.ProgrammeEntry;
import vn.gdnn.curriculum.programme.ReviseProgramme;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.text.VisibleText;

@Path(ProgrammeResource.PLACE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Programmes", description = "Programmes of an institution in their versions")
class ProgrammeResource {

    static final String PLACE = "/api/curriculum/v1/programmes";

    private final ProgrammeCatalogue catalogue;
    private final DraftProgramme draftProgramme;
    private final ReviseProgramme reviseProgramme;
    private final WritingAccount account;

    ProgrammeResource(
            ProgrammeCatalogue catalogue,
            DraftProgramme draftProgramme,
            ReviseProgramme reviseProgramme,
            WritingAccount account) {
        this.catalogue = catalogue;
        this.draftProgramme = draftProgramme;
        this.reviseProgramme = reviseProgramme;
        this.account = account;
    }

    @GET
    @Operation(summary = "List versions of programmes by status and text in code or name")
    public Slice<ProgrammeEntry> listProgrammes(
            @RestQuery @Nullable @Pattern(regexp = "DRAFT|SUBMITTED|RETURNED|APPROVED|SUPERSEDED|RETIRED") String status,
            @RestQuery @Nullable @Size(max = 100) @Pattern(regexp = VisibleText.LINE) String q,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var wanted = status == null ? null : ProgrammeStatus.valueOf(status);
        return catalogue.list(wanted, q, after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One version of a programme")
    public RestResponse<ProgrammeView> oneProgramme(@RestPath UUID id) {
        var programme = catalogue.one(id);
        return Answers.versioned(programme.version(), ProgrammeView.of(programme));
    }

    @POST
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(summary = "Begin a programme with the draft of its first version")
    @ResponseStatus(201)
    public RestResponse<ProgrammeView> draftProgramme(@NotNull @Valid ProgrammeRequest request) {
        var programme = draftProgramme.draft(request.syllabus(), account.noted());
        return Answers.created(PLACE + "/" + programme.id(), programme.version(), ProgrammeView.of(programme));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(summary = "Rewrite a draft or a returned version")
    public RestResponse<ProgrammeView> reviseProgramme(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgrammeRequest request) {
        var programme = reviseProgramme.revise(id, Versions.expected(ifMatch), request.syllabus(), account.noted());
        return Answers.versioned(programme.version(), ProgrammeView.of(programme));
    }
}
