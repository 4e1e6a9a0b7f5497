package vn.gdnn.records.people.link.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.MinistryRequestResource;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.people.link.DecideLink;
import vn.gdnn.records.people.link.LinkPersons;
import vn.gdnn.records.people.link.PersonLink;
import vn.gdnn.records.people.link.ReadLinks;

@Path("/api/records/v1/persons/links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Linked persons")
class PersonLinkResource extends MinistryRequestResource {

    private static final String REQUESTS = "/api/records/v1/persons/links/%s/requests";

    private final LinkPersons linkPersons;
    private final DecideLink decideLink;
    private final ReadLinks readLinks;
    private final JsonWebToken caller;

    PersonLinkResource(LinkPersons linkPersons, DecideLink decideLink, ReadLinks readLinks, JsonWebToken caller) {
        super(caller);
        this.linkPersons = linkPersons;
        this.decideLink = decideLink;
        this.readLinks = readLinks;
        this.caller = caller;
    }

    /** Two entries at two schools, and what shows that they are one person. */
    record LinkRequest(
            @NotNull UUID studentId,
            @NotNull UUID otherStudentId,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Why the two are not one person after all. */
    record LinkUndoingRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Operation(
            operationId = "requestPersonLink",
            summary = "Asks for two entries at two schools to be linked as one person")
    @ResponseStatus(201)
    @Refuses(404)
    public RestResponse<Approval> ask(@NotNull @Valid LinkRequest request) {
        var asked = linkPersons.ask(
                request.studentId(), request.otherStudentId(), request.reason().strip(), Actor.of(caller));
        return Answers.created(REQUESTS.formatted(asked.subject()), 0, asked);
    }

    @GET
    @Operation(operationId = "listPersonLinks", summary = "The links that stand")
    public Slice<PersonLink> list(
            @RestQuery @Nullable Cursor after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return readLinks.list(after, limit);
    }

    @GET
    @Path("candidates")
    @Operation(
            operationId = "listLinkCandidates",
            summary = "Entries at other schools under the student's personal number; the reading is noted")
    @Refuses(404)
    public List<ReadLinks.Candidate> candidates(@RestQuery @NotNull UUID student) {
        return readLinks.candidates(student);
    }

    @POST
    @Path("{link}/undoings")
    @Operation(operationId = "requestPersonUnlinking", summary = "Asks for a link to be undone")
    @ResponseStatus(201)
    public RestResponse<Approval> askToUndo(@RestPath UUID link, @NotNull @Valid LinkUndoingRequest request) {
        var asked = linkPersons.askToUndo(link, request.reason().strip(), Actor.of(caller));
        return Answers.created(REQUESTS.formatted(link), 0, asked);
    }

    @Override
    protected List<Approval> asked(UUID subject) {
        return decideLink.list(subject);
    }

    @Override
    protected Approval approve(UUID subject, UUID request, Actor by) {
        return decideLink.approve(subject, request, by);
    }

    @Override
    protected Approval reject(UUID subject, UUID request, String reason, Actor by) {
        return decideLink.reject(subject, request, reason, by);
    }
}
