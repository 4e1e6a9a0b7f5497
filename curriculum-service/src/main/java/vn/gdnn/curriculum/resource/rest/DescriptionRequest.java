package vn.gdnn.curriculum.resource.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.content.Description;
import vn.gdnn.curriculum.resource.content.EducationalLevel;
import vn.gdnn.curriculum.resource.content.ResourceType;
import vn.gdnn.kit.text.VisibleText;

/** What a resource is. */
record DescriptionRequest(
        @NotBlank @Size(max = 300) @Pattern(regexp = VisibleText.LINE) String title,

        @NotBlank @Size(max = 10_000) @Pattern(regexp = VisibleText.PROSE) String description,

        @Schema(description = "Language tags of BCP 47 in canonical form, such as vi or en-GB")
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = "^[A-Za-z]{2,3}(-[0-9A-Za-z]{2,8}){0,4}$") String> languages,

        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String> authors,

        @Schema(description = "IEEE LOM 5.2") @NotNull ResourceType type,
        @NotNull EducationalLevel level,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) @Pattern(regexp = VisibleText.LINE) String> keywords) {

    Description facts() {
        return new Description(
                title.strip(),
                description.strip(),
                languages.stream().distinct().toList(),
                authors.stream().map(String::strip).toList(),
                type,
                level,
                keywords == null
                        ? List.of()
                        : keywords.stream().map(String::strip).distinct().toList());
    }
}
