package vn.gdnn.reporting.institution.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.reporting.institution.ChangeInstitution;
import vn.gdnn.reporting.institution.InstitutionDirectory;
import vn.gdnn.reporting.institution.InstitutionEntry;
import vn.gdnn.reporting.institution.Institutions;
import vn.gdnn.reporting.institution.OnboardInstitution;

@Path(InstitutionResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Institutions")
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
class InstitutionResource {

    static final String PATH = "/api/reporting/v1/institutions";

    private final OnboardInstitution onboard;
    private final ChangeInstitution change;
    private final Institutions institutions;
    private final InstitutionDirectory directory;

    InstitutionResource(
            OnboardInstitution onboard,
            ChangeInstitution change,
            Institutions institutions,
            InstitutionDirectory directory) {
        this.onboard = onboard;
        this.change = change;
        this.institutions = institutions;
        this.directory = directory;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(operationId = "onboardInstitution", summary = "Enters an institution, so that it may send data")
    @ResponseStatus(201)
    public RestResponse<InstitutionView> onboard(@NotNull @Valid OnboardRequest request) {
        var institution = onboard.onboard(request.code(), request.toProfile());
        return Answers.created(PATH + "/" + institution.code(), institution.version(), InstitutionView.of(institution));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(
            operationId = "changeInstitution",
            summary = "Says what an institution is from a day on; the history is kept")
    public RestResponse<InstitutionView> change(
            @RestPath @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProfileRequest request) {
        var institution = change.change(code, Versions.expected(ifMatch), request.toProfile());
        return Answers.versioned(institution.version(), InstitutionView.of(institution));
    }

    @GET
    @Operation(
            operationId = "listInstitutions",
            summary = "The institutions the caller may see, by name; q searches without marks")
    public Slice<InstitutionEntry> list(
            @RestQuery @Pattern(regexp = "\\d{2}") @Nullable String province,
            @RestQuery @Pattern(regexp = "COLLEGE|INTERMEDIATE_SCHOOL|CENTRE") @Nullable String type,
            @RestQuery @Size(max = 100) @Nullable String q,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return directory.page(new InstitutionDirectory.Search(province, type, q), after, limit);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "readInstitution", summary = "An institution with its history")
    public RestResponse<InstitutionView> one(@RestPath @Pattern(regexp = "[A-Z0-9]{2,20}") String code) {
        var institution = institutions.require(code);
        return Answers.versioned(institution.version(), InstitutionView.of(institution));
    }
}
