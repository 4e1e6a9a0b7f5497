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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.CodeQuery;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.staff.ChangeStaffMember;
import vn.gdnn.training.staff.ReadStaffMember;
import vn.gdnn.training.staff.RegisterStaffMember;
import vn.gdnn.training.staff.StaffFacts;
import vn.gdnn.training.staff.StaffRecord;
import vn.gdnn.training.staff.directory.StaffEntry;
import vn.gdnn.training.staff.directory.StaffList;
import vn.gdnn.training.staff.directory.StaffSearch;

@Path(StaffResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Staff")
class StaffResource {

    static final String PATH = "/api/training/v1/staff";

    private static final String SEARCH = PATH + "/search";
    private static final Pattern CODE = Pattern.compile(StaffFacts.CODE_FORM);

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
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
    @Operation(
            summary =
                    "Staff from school to school, in the order of their names; q is a staff code, names are searched by POST")
    public Slice<StaffEntry> listStaff(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("position") @Nullable Position position,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return list.list(StaffSearch.byCode(CodeQuery.of(q, CODE, SEARCH), position), after, limit);
    }

    @POST
    @Path("search")
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
    @Operation(summary = "Staff by name, searched with or without marks; the body keeps the name out of the address")
    public Slice<StaffEntry> searchStaff(@NotNull @Valid StaffSearchRequest request) {
        return list.list(request.search(), request.after(), request.size());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF})
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
