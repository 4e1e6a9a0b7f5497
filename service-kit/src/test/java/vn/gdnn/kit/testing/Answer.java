package vn.gdnn.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What came back over the wire.
 *
 * @param status 0 where the service hung up without a word
 * @param headers by their names in small letters
 */
record Answer(int status, Map<String, String> headers, String text) {

    static final Answer NONE = new Answer(0, Map.of(), "");

    private static final int SHOWN = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether it is no answer, or one that says that the service failed. */
    boolean isFailure() {
        return status == 0 || status >= 500;
    }

    /** Whether it is a list, or a page of one, with nothing in it. */
    boolean showsNothing() {
        var list = json().isArray() ? json() : json().path("items");
        return list.isArray() && list.isEmpty();
    }

    boolean isProblem() {
        return kind().equals("application/problem+json");
    }

    /** The type of its content, without parameters. */
    String kind() {
        return headers.getOrDefault("content-type", "").replaceFirst(";.*", "");
    }

    /** The code of the problem; empty where it is none. */
    String code() {
        return isProblem() ? json().path("code").asText() : "";
    }

    /** Whether a field is named as wrong that stands in the body. */
    boolean speaksOfBody() {
        return json().path("violations").findValuesAsText("in").contains("body");
    }

    /** Status and words without what tells the request apart: the address, and these ids in it. */
    String said(Iterable<String> ids) {
        var said = json();
        if (said instanceof ObjectNode problem) {
            problem.remove("instance");
        }
        var words = said.isMissingNode() ? text : said.toString();
        for (var id : ids) {
            words = words.replace(id, "…");
        }
        return status + " " + words;
    }

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public String toString() {
        return status + " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
