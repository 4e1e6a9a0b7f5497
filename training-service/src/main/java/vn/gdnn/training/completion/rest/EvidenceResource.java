package vn.gdnn.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.files.CheckFile;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.completion.judgement.AddEvidence;
import vn.gdnn.training.completion.judgement.EvidencePaper;
import vn.gdnn.training.completion.judgement.ReadEvidence;

@Path(TrainingResource.PATH + "/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Trainings")
class EvidenceResource {

    private final CheckFile check;
    private final AddEvidence add;
    private final ReadEvidence read;
    private final JsonWebToken caller;

    EvidenceResource(CheckFile check, AddEvidence add, ReadEvidence read, JsonWebToken caller) {
        this.check = check;
        this.add = add;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
    @Operation(
            operationId = "addEvidence",
            summary = "Puts a paper of at most 5 MB beside a training",
            description =
                    "The file is what its bytes say. Without a virus scanner it is marked UNSCANNED. The same file again"
                            + " is kept once.")
    @ResponseStatus(201)
    public RestResponse<EvidencePaper> addEvidence(
            @RestPath UUID id, @RestHeader("Content-Type") String type, InputStream file) throws IOException {
        var paper = add.add(id, check.read(type, file), Actor.of(caller));
        return Answers.created(TrainingResource.PATH + "/" + id + "/evidence/" + paper.id(), 0, paper);
    }

    @GET
    @Operation(
            operationId = "listEvidence",
            summary = "The papers beside a training, the oldest first; the reading is noted")
    public List<EvidencePaper> listEvidence(@RestPath UUID id) {
        return read.list(id);
    }

    @GET
    @Path("{paper}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "readEvidence",
            summary = "A paper as it was sent, to be kept as a file; the reading is noted")
    public RestResponse<byte[]> readEvidence(@RestPath UUID id, @RestPath UUID paper) {
        var content = read.read(id, paper);
        return ResponseBuilder.ok(content.bytes())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + content.fileName() + "\"")
                .build();
    }
}
