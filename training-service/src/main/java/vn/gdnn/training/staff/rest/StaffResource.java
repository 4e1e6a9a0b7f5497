package vn.gdnn.training.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.staff.ChangeStaffMember;
import vn.gdnn.training.staff.Position;
import vn.gdnn.training.staff.ReadStaffMember;
import vn.gdnn.training.staff.RegisterStaffMember;
import vn.gdnn.training.staff.StaffEntry;
import vn.gdnn.training.staff.StaffList;
import vn.gdnn.training.staff.StaffRecord;
import vn.gdnn.training.staff.StaffSearch;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Path(StaffResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Staff")
class StaffResource {

    static final String PATH = "/api/training/v1/staff";

    private final RegisterStaffMember register;
    private final ChangeStaffMember change;
    private final ReadStaffMember read;
    private final StaffList list;

    StaffResource(RegisterStaffMember register, ChangeStaffMember change, ReadStaffMember read, StaffList list) {
        this.register = register;
        this.change = change;
        this.read = read;
        this.list = list;
    }

    @POST
    @Operation(summary = "Registers a staff member")
    @ResponseStatus(201)
    public RestResponse<StaffRecord> registerStaffMember(@NotNull @Valid StaffRequest request) {
        var member = register.register(request.facts());
        return Answers.created(PATH + "/" + member.id(), member.version(), member);
    }

    @GET
    @RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER})
    @Operation(summary = "Staff by name; searched with or without marks")
    public RestResponse<Slice<StaffEntry>> listStaff(
            @QueryParam("q") @Size(max = 100) @PlainText @Nullable String q,
            @QueryParam("position") @Nullable Position position,
            @QueryParam("after") @Size(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        return Answers.page(list.list(new StaffSearch(Text.cleanOrNone(q), position), after, limit), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER})
    @Operation(summary = "One staff member; the read is noted in the access log")
    public RestResponse<StaffRecord> readStaffMember(@RestPath UUID id) {
        var member = read.read(id);
        return Answers.versioned(member.version(), member);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces the facts about a staff member")
    public RestResponse<StaffRecord> changeStaffMember(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StaffRequest request) {
        var member = change.change(id, Versions.expected(ifMatch), request.facts());
        return Answers.versioned(member.version(), member);
    }
}
