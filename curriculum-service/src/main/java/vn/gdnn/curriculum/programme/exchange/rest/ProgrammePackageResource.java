package vn.gdnn.curriculum.programme.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.kit.tenancy.Roles;

@Path(ProgrammePackageResource.PLACE)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Programme packages", description = "A version of a programme as one file, out and in")
class ProgrammePackageResource {

    static final String PLACE = "/api/curriculum/v1/programmes";

    private static final String CSV = "text/csv";

    private final ProgrammeCatalogue catalogue;
    private final ProgrammePackages packages;
    private final TakePackage takePackage;
    private final WritingAccount account;

    ProgrammePackageResource(
            ProgrammeCatalogue catalogue, ProgrammePackages packages, TakePackage takePackage, WritingAccount account) {
        this.catalogue = catalogue;
        this.packages = packages;
        this.takePackage = takePackage;
        this.account = account;
    }

    @GET
    @Path("{id}/package")
    @Operation(
            summary = "One version of a programme as one file",
            description =
                    "As JSON the fields that POST /programmes takes; with Accept text/csv a table with one line for"
                            + " the programme, one for each elective group, module and outcome")
    @APIResponse(
            responseCode = "200",
            description = "What a designer wrote of it",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public JsonNode readProgrammePackage(@RestPath UUID id) {
        return packages.document(catalogue.one(id).syllabus());
    }

    @GET
    @Path("{id}/package")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public String readProgrammePackageAsCsv(@RestPath UUID id) throws IOException {
        return packages.table(catalogue.one(id).syllabus());
    }

    @POST
    @Path("packages")
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @ResponseStatus(201)
    @Operation(
            summary = "Takes a package as the draft of a programme",
            description =
                    "In either form of the package of a version. What cannot be read or is out of bounds refuses it,"
                            + " all at once with line and column; what the rules find is told with the draft")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = PackageTaken.class, responseCode = "201", responseDescription = "The draft")
    public RestResponse<PackageTaken> takeProgrammePackage(
            @Context HttpHeaders headers, @HeaderParam("Accept-Language") @Nullable String language, InputStream file)
            throws IOException {
        var isJson = Optional.ofNullable(headers.getMediaType())
                .filter(type -> type.getSubtype().endsWith("json"))
                .isPresent();
        var taken = takePackage.take(packages.read(file, isJson), account.noted(), ProblemTexts.languageOf(language));
        return Answers.created(PLACE + "/" + taken.id(), 0, taken);
    }
}
