package vn.gdnn.curriculum.programme.exchange.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.curriculum.rule.FindingView;

/** The draft that a package became. */
record PackageTaken(
        UUID id,
        UUID programmeId,
        String code,

        @Schema(
                description =
                        "What the rules find in it, as for a single programme; errors stand in the way of submission")
        List<FindingView> findings) {}
