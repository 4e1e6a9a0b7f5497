package vn.gdnn.framework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.framework.EnterFramework;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;

/** Files of frameworks; a service extends it at {@code /api/<service>/v1/frameworks}. */
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Tag(name = "Competence framework")
public abstract class FrameworkFileResource {

    private static final String CSV = "text/csv";

    private static final String FORMATS = "As CSV: columns kind, code, parent, level, name; kind is FRAMEWORK, LEVEL,"
            + " DOMAIN, COMPONENT or INDICATOR. As JSON: a CFPackage of CASE 1.1, in which isChildOf makes the hierarchy"
            + " and hasSkillLevel, or one of this system's item types, says which items are levels; its identifiers are"
            + " kept, and what is not kept is named in the answer.";

    private final FrameworkFiles files;
    private final EnterFramework enter;

    protected FrameworkFileResource(FrameworkFiles files, EnterFramework enter) {
        this.files = files;
        this.enter = enter;
    }

    @PUT
    @Path("{code}/versions/{version}")
    @Consumes({CSV, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Enters a version of a competence framework from a file",
            description = FORMATS + " A version is written once; sent again as it stands it changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "csv", value = FrameworkExamples.CSV)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "case", value = FrameworkExamples.CASE))
            })
    @APIResponse(responseCode = "200", description = "The version stands already, as it was sent")
    @APIResponseSchema(
            value = FrameworkEntered.class,
            responseCode = "201",
            responseDescription = "A new version; Location says where")
    public RestResponse<FrameworkEntered> enterFramework(
            @RestPath @Pattern(regexp = FrameworksResource.CODE) String code,
            @RestPath @Min(1) @Max(FrameworksResource.LAST_VERSION) int version,
            @BeanParam @Valid FrameworkFacts facts,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream file)
            throws IOException {
        var read = files.read(file, isJson(headers));
        return answer(enter.enter(facts.head(code, version), read.draft()), read, uri.getPath());
    }

    @POST
    @Path("{code}/versions")
    @Consumes({CSV, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Enters the next version of a competence framework from a file",
            description =
                    FORMATS + " What the newest version says already, with the same identifiers, changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "csv", value = FrameworkExamples.CSV)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "case", value = FrameworkExamples.CASE))
            })
    @APIResponse(responseCode = "200", description = "The newest version says the same; nothing changed")
    @APIResponseSchema(
            value = FrameworkEntered.class,
            responseCode = "201",
            responseDescription = "A new version; Location says where")
    public RestResponse<FrameworkEntered> enterNextFrameworkVersion(
            @RestPath @Pattern(regexp = FrameworksResource.CODE) String code,
            @BeanParam @Valid NextVersionFacts facts,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream file)
            throws IOException {
        var read = files.read(file, isJson(headers));
        var entered = enter.enterNext(facts.head(code, read.facts()), read.draft());
        return answer(
                entered, read, uri.getPath() + "/" + entered.framework().about().version());
    }

    private static boolean isJson(HttpHeaders headers) {
        return headers.getMediaType().getSubtype().endsWith("json");
    }

    private static RestResponse<FrameworkEntered> answer(EnterFramework.Entered entered, ReadFile read, String place) {
        var view = FrameworkEntered.of(entered.framework(), read.notKept());
        return entered.isNew() ? Answers.created(place, 0, view) : Answers.versioned(0, view);
    }
}
