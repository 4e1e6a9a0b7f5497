package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads and writes documents; YAML is a superset of JSON, so one reader does. */
final class Yaml {

    private static final int LARGEST = 20_000_000;
    private static final YAMLMapper YAML =
            new YAMLMapper(YAMLFactory.builder().loaderOptions(generous()).build());
    private static final JsonMapper JSON = new JsonMapper();

    private Yaml() {}

    private static LoaderOptions generous() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        return options;
    }

    static ObjectNode read(byte[] text) {
        try {
            if (YAML.readTree(text) instanceof ObjectNode document) {
                return document;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("Not an OpenAPI document", e);
        }
        throw new IllegalArgumentException("Not an OpenAPI document");
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] asJson(JsonNode document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] asYaml(JsonNode document) {
        try {
            return YAML.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
