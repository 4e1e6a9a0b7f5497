package vn.gdnn.curriculum.occupation.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.EnterOccupation;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.occupation.OccupationCatalogue;
import vn.gdnn.curriculum.occupation.OccupationFilter;
import vn.gdnn.curriculum.occupation.OccupationVersions;
import vn.gdnn.curriculum.rest.Days;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.text.VisibleText;

@Path(OccupationResource.PLACE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Occupations", description = "The level-IV list that programmes lead to")
class OccupationResource {

    static final String PLACE = "/api/curriculum/v1/occupations";

    private final OccupationCatalogue catalogue;
    private final EnterOccupation enterOccupation;
    private final OccupationVersions versions;

    OccupationResource(OccupationCatalogue catalogue, EnterOccupation enterOccupation, OccupationVersions versions) {
        this.catalogue = catalogue;
        this.enterOccupation = enterOccupation;
        this.versions = versions;
    }

    @GET
    @Operation(summary = "List occupations by level, text in code or name, and day in force")
    public Slice<OccupationView> listOccupations(
            @RestQuery @Nullable @Pattern(regexp = "COLLEGE|INTERMEDIATE") String level,
            @RestQuery @Nullable @Size(max = 100) @Pattern(regexp = VisibleText.LINE) String q,
            @RestQuery @Nullable @Size(max = 10) String on,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var filter = new OccupationFilter(level == null ? null : Level.valueOf(level), q, Days.read(on));
        var page = catalogue.list(filter, after, limit);
        return new Slice<>(page.items().stream().map(OccupationView::of).toList(), page.next());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One occupation, as it stands or as it was on a day")
    public RestResponse<OccupationView> oneOccupation(
            @RestPath @Size(max = 20) @Pattern(regexp = VisibleText.LINE) String code,
            @RestQuery @Nullable @Size(max = 10) String on) {
        var occupation = catalogue.one(code, Days.read(on));
        return Answers.versioned(occupation.version(), OccupationView.of(occupation));
    }

    @GET
    @Path("{code}/versions")
    @Operation(summary = "What the list said of the occupation, oldest first")
    public List<OccupationView> listOccupationVersions(
            @RestPath @Size(max = 20) @Pattern(regexp = VisibleText.LINE) String code) {
        var standing = OccupationView.of(catalogue.one(code, null));
        var former = versions.list(code).stream().map(OccupationView::of);
        return Stream.concat(former, Stream.of(standing)).toList();
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(
            summary =
                    "Enter an occupation, or change the entry that stands (then with If-Match); a later period is a version more")
    @APIResponse(responseCode = "200", description = "The entry changed")
    @APIResponseSchema(
            value = OccupationView.class,
            responseCode = "201",
            responseDescription = "A new entry; Location says where")
    public RestResponse<OccupationView> enterOccupation(
            @RestPath @Pattern(regexp = "^[56]\\d{6}$") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OccupationRequest request) {
        var entered = enterOccupation.enter(code, ifMatch, request.facts());
        var view = OccupationView.of(entered.occupation());
        return entered.isNew()
                ? Answers.created(PLACE + "/" + code, entered.occupation().version(), view)
                : Answers.versioned(entered.occupation().version(), view);
    }
}
