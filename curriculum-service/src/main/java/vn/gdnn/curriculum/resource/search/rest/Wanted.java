package vn.gdnn.curriculum.resource.search.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.content.EducationalLevel;
import vn.gdnn.curriculum.resource.content.ResourceType;
import vn.gdnn.curriculum.resource.search.ResourceSearch;
import vn.gdnn.kit.text.VisibleText;

/** What is looked for, as the address says it. */
class Wanted {

    @RestQuery
    @Size(max = 200) @Pattern(regexp = VisibleText.LINE) @Schema(
            description =
                    "Words in title, keywords, authors or description, with or without marks; or, - and quotes as in search engines")
    @Nullable String q;

    @RestQuery
    @Nullable ResourceType type;

    @RestQuery
    @Nullable EducationalLevel level;

    @RestQuery
    @Pattern(regexp = "^[A-Z0-9.-]{2,40}$") @Nullable String licence;

    @RestQuery
    @Pattern(regexp = "^[A-Za-z]{2,3}(-[0-9A-Za-z]{2,8}){0,4}$")
    @Nullable String language;

    @RestQuery
    @Pattern(regexp = "^[A-Z0-9]{2,20}$") @Nullable String school;

    @RestQuery
    @Pattern(regexp = "^[1-6]\\.[1-9]$") @Nullable String competence;

    @RestQuery
    @Pattern(regexp = "^[56]\\d{6}$") @Nullable String occupation;

    ResourceSearch search() {
        return new ResourceSearch(
                said(q).strip(),
                type == null ? "" : type.name(),
                level == null ? "" : level.name(),
                said(licence),
                said(language),
                said(school),
                said(competence),
                said(occupation));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
