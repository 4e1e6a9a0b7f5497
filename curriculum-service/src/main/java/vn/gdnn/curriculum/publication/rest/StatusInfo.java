package vn.gdnn.curriculum.publication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as 1EdTech's services put it; a minor code where the standard has one for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusInfo(
        @JsonProperty("imsx_codeMajor") String major,
        @JsonProperty("imsx_severity") String severity,
        @JsonProperty("imsx_description") String description,
        @JsonProperty("imsx_codeMinor") @Nullable Minor minor) {

    /** Minor codes, each of the system that says so. */
    record Minor(@JsonProperty("imsx_codeMinorField") List<Field> fields) {}

    /** One minor code. */
    record Field(
            @JsonProperty("imsx_codeMinorFieldName") String name,
            @JsonProperty("imsx_codeMinorFieldValue") String value) {}

    static StatusInfo of(String major, @Nullable String minor, String description) {
        return new StatusInfo(
                major,
                "error",
                description,
                minor == null ? null : new Minor(List.of(new Field("TargetEndSystem", minor))));
    }
}
