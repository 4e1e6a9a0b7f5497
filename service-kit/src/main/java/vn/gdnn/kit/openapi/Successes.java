package vn.gdnn.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.http.Slice;

/** The answer to a request that is granted: its status as the method states it, and its headers. */
final class Successes {

    private static final DotName ANSWER = DotName.createSimple(RestResponse.class);
    private static final DotName PAGE = DotName.createSimple(Slice.class);
    private static final DotName NOTHING = DotName.createSimple(Void.class);
    private static final Map<String, String> WORDS = Map.of(
            "200", "OK",
            "201", "Created; Location says where",
            "202", "Taken in; Location says where its progress stands",
            "204", "Done; there is nothing to tell");

    /** In letters: two hundred rows of the widest list. */
    private static final int LONGEST_TABLE = 10_000_000;

    private Successes() {}

    static void declare(MethodInfo method, APIResponses answers, HttpMethod verb) {
        var granted = answers.getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
        if (granted.size() == 1) {
            rename(answers, granted.get(0), statusOf(method));
        }
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                head(method.returnType(), status, answer, verb);
            }
        });
    }

    private static void rename(APIResponses answers, String declared, String status) {
        var answer = answers.getAPIResponse(declared);
        if (declared.equals(status)) {
            return;
        }
        answers.removeAPIResponse(declared);
        answers.addAPIResponse(status, answer.description(WORDS.getOrDefault(status, answer.getDescription())));
    }

    private static String statusOf(MethodInfo method) {
        var stated = method.annotation(ResponseStatus.class);
        if (stated != null) {
            return String.valueOf(stated.value().asInt());
        }
        var body = bodyOf(method.returnType());
        return body.kind() == Type.Kind.VOID || body.name().equals(NOTHING) ? "204" : "200";
    }

    private static void head(Type returned, String status, APIResponse answer, HttpMethod verb) {
        if (status.equals("200") && isPage(returned)) {
            asCsv(answer);
            if (verb == HttpMethod.GET) {
                add(answer, "Link");
            }
            return;
        }
        if (!returned.name().equals(ANSWER)) {
            return;
        }
        switch (status) {
            case "201" -> {
                add(answer, "Location");
                add(answer, "ETag");
            }
            case "202" -> add(answer, "Location");
            case "200", "206" -> add(answer, "ETag");
            default -> {}
        }
    }

    private static void asCsv(APIResponse answer) {
        answer.getContent()
                .addMediaType(
                        "text/csv",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .maxLength(LONGEST_TABLE)
                                        .pattern("^[\\s\\S]*$")
                                        .description(
                                                "The page as a table, the names of the fields in its first line")));
    }

    /** Whether it answers a page of a list: a reading, whatever its verb. */
    static boolean isPage(Type returned) {
        return bodyOf(returned).name().equals(PAGE);
    }

    private static Type bodyOf(Type returned) {
        return returned.name().equals(ANSWER) && returned.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? returned.asParameterizedType().arguments().get(0)
                : returned;
    }

    private static void add(APIResponse answer, String header) {
        answer.addHeader(header, OASFactory.createHeader().ref(header));
    }
}
