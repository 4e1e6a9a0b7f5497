package vn.gdnn.curriculum.resource.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.content.Mapping;
import vn.gdnn.curriculum.resource.content.ResourceFacts;

/** A version of a resource as a school writes it. */
record ResourceRequest(
        @NotNull @Valid DescriptionRequest description,
        @NotNull @Valid RightsRequest rights,
        @Nullable @Valid MappingRequest mapping) {

    ResourceFacts facts() {
        return new ResourceFacts(description.facts(), rights.facts(), mapping == null ? Mapping.NONE : mapping.facts());
    }
}
