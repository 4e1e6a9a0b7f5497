package vn.gdnn.kit.openapi;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** The parts of the document that operations refer to: problems (RFC 9457), headers, the idempotency key, the token. */
final class SharedParts {

    static final String SCHEME = "gdnn";

    private static final String PROBLEM = "Problem";
    private static final String WORDS = "[\\s\\S]*";
    /** What the framework writes where no description was given. */
    private static final Set<String> USUAL = Set.of("Bad Request", "Not Authorized", "Not Allowed", "Not Found");

    private SharedParts() {}

    static boolean isUsual(@Nullable String description) {
        return description == null || USUAL.contains(description);
    }

    /** The name of the answer with this status. */
    static String refusal(int status) {
        return switch (status) {
            case 404 -> "NotFound";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 412 -> "Stale";
            case 413 -> "TooLarge";
            case 416 -> "RangeOutside";
            case 460 -> "ChecksumDiffers";
            case 503 -> "Unavailable";
            case 422 -> "BrokenRule";
            default -> throw new IllegalArgumentException("no refusal of " + status);
        };
    }

    static void write(OpenAPI document) {
        var parts = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(parts);
        parts.removeSchema("HttpProblem");
        parts.removeSchema("HttpValidationProblem");
        parts.removeSchema("Violation");
        parts.addSchema("FieldViolation", violation());
        parts.addSchema(PROBLEM, problem());
        answers(parts);
        parts.addHeader("ETag", header("The version, to be sent back as If-Match", text(100)));
        parts.addHeader(
                "Location", header("The place of what was made", text(8_000).format("uri-reference")));
        parts.addHeader("Link", header("The next page (RFC 8288, rel=\"next\"); none on the last", text(8_000)));
        parts.addParameter(
                "IdempotencyKey",
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .required(false)
                        .description("A name of the caller's for this request, new for each: sent again with the same"
                                + " content, it is answered as the first time and nothing happens twice")
                        .schema(text(200).minLength(1).pattern("^[!-~](?:[ -~]{0,198}[!-~])?$")));
        parts.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
    }

    private static void answers(Components parts) {
        answer(parts, "InvalidRequest", "The request cannot be read or a value is not allowed");
        answer(parts, "Unauthorised", "No valid token");
        answer(parts, "Forbidden", "This account may not do this");
        answer(parts, "NotFound", "No such record within what the caller may see");
        answer(parts, "NotAcceptable", "It cannot be had in the form asked for");
        answer(parts, "Conflict", "It conflicts with what stands");
        answer(parts, "Gone", "It is no longer to be had; what its record says stays");
        answer(parts, "RangeOutside", "The range lies outside of the file");
        answer(parts, "ChecksumDiffers", "What arrived is not what its checksum says; nothing of it is kept");
        answer(parts, "Unavailable", "What is needed for it cannot be reached; nothing was done");
        answer(parts, "Stale", "The record changed since it was read");
        answer(parts, "TooLarge", "The request is larger than allowed");
        answer(parts, "UnsupportedMediaType", "The request is in a form that is not taken");
        answer(parts, "BrokenRule", "A rule stands against it; the code says which");
        answer(parts, "VersionRequired", "If-Match is missing");
        answer(parts, "AccountUnchecked", "Whether the account still stands cannot be asked; nothing was decided");
    }

    private static void answer(Components parts, String name, String description) {
        parts.addResponse(
                name, OASFactory.createAPIResponse().description(description).content(problemBody()));
    }

    private static Content problemBody() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema problem() {
        return object().description("RFC 9457 problem document; branch on `code`, never on text")
                .required(List.of("type", "title", "status", "code"))
                .addProperty("type", text(200).format("uri").description("One URN per code"))
                .addProperty("title", words(200).description("Short name in the language asked for"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .description("The HTTP status"))
                .addProperty("detail", words(2_000).description("What stood in the way and what to do"))
                .addProperty("instance", text(8_000).description("The path of the request"))
                .addProperty("code", text(100).pattern("^[A-Z][A-Z0-9_]*$").description("The stable code"))
                .addProperty(
                        "violations",
                        list(OASFactory.createSchema().ref("FieldViolation"))
                                .description("With VALIDATION_FAILED: the fields and what is wrong with them"))
                .addProperty("expected", list(words(200)).description("What the field may hold"));
    }

    private static Schema violation() {
        return object().addProperty("field", text(500).description("The field or parameter"))
                .addProperty("in", text(20).description("Where it stands: body, query, path, header"))
                .addProperty("code", text(100).description("The stable code, where the rule has one"))
                .addProperty("message", words(500).description("What is wrong, in the language asked for"));
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
    }

    private static Schema words(int longest) {
        return text(longest).pattern("^" + WORDS + "$");
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(longest);
    }
}
