package vn.gdnn.records.credentials.template.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.template.TemplateBlock;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;
import vn.gdnn.records.credentials.template.TemplateBlock.Words;
import vn.gdnn.records.credentials.template.TemplateDraft;

/** A form of the transcript as a school wants it, from which day on. */
public record TemplateRequest(
        @Schema(description = "The name that stands on the paper beside the version")
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,19}") String code,

        @NotNull LocalDate inForceFrom,

        @NotNull @Size(max = 40) List<@NotNull @Valid BlockRequest> blocks) {

    /** One part of the page; its texts may hold fields, as {fullName}. */
    @Schema(name = "TemplateBlockRequest")
    public record BlockRequest(
            @NotNull Kind kind,
            @Nullable @Valid WordsRequest label,
            @Nullable @Valid WordsRequest text) {

        TemplateBlock block() {
            return new TemplateBlock(kind, WordsRequest.words(label), WordsRequest.words(text));
        }
    }

    /** The same in both languages. */
    @Schema(name = "TemplateWordsRequest")
    public record WordsRequest(
            @NotNull @Size(max = 4000) @Pattern(regexp = "\\P{Cntrl}*") String vi,

            @NotNull @Size(max = 4000) @Pattern(regexp = "\\P{Cntrl}*") String en) {

        static @Nullable Words words(@Nullable WordsRequest given) {
            return given == null
                    ? null
                    : new Words(given.vi().strip(), given.en().strip());
        }
    }

    /** What is asked for. */
    public TemplateDraft draft() {
        return new TemplateDraft(
                code, inForceFrom, blocks.stream().map(BlockRequest::block).toList());
    }
}
