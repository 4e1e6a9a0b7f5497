package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaJudgeTest {

    private static final String CONTRACT = """
            {"components": {"schemas": {
              "Day": {"type": "string", "format": "date"},
              "Member": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string", "format": "uuid"},
                "since": {"$ref": "#/components/schemas/Day"},
                "position": {"type": "string", "enum": ["TEACHER", "MANAGER"]},
                "code": {"type": "string", "pattern": "^[A-Z]+$"},
                "years": {"type": "integer"},
                "either": {"oneOf": [{"type": "string"}, {"type": "boolean"}]},
                "employments": {"type": "array", "items": {"$ref": "#/components/schemas/Day"}}}}}}}""";
    private static final String ID = "\"id\": \"0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60\"";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void what_the_schema_says_is_taken_and_what_may_be_absent_may_be_null() throws JsonProcessingException {
        assertThat(faults("{" + ID
                        + ", \"since\": \"2010-09-01\", \"position\": \"TEACHER\", \"code\": \"GV\", \"years\": 3,"
                        + " \"either\": true, \"employments\": [\"2010-09-01\"]}"))
                .isEqualTo("[]");
        assertThat(faults("{" + ID + ", \"since\": null}")).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "since": "1/9/2010"             | /since is no date
            "position": "JANITOR"           | /position is none of
            "code": "gv"                    | /code does not match
            "years": "3"                    | /years is no
            "either": 3                     | /either is none of what may be there
            "employments": ["2010"]         | /employments/0 is no date
            "employments": {}               | /employments is no
            "told": 1                       | /told is not in the contract""")
    void what_it_does_not_say_is_a_fault(String member, String fault) throws JsonProcessingException {
        assertThat(faults("{" + ID + ", " + member + "}")).contains(fault);
    }

    @Test
    void what_must_be_there_is_missed() throws JsonProcessingException {
        assertThat(faults("{}")).contains("/id is missing");
    }

    private String faults(String value) throws JsonProcessingException {
        var document = json.readTree(CONTRACT);
        return new Schemas(document)
                .faults(document.at("/components/schemas/Member"), json.readTree(value))
                .toString();
    }
}
