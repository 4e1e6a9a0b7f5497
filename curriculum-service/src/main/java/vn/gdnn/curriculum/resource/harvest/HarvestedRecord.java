package vn.gdnn.curriculum.resource.harvest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.content.ResourceFacts;

/**
 * A resource as harvesters are told of it.
 *
 * @param content what it says; none where it was taken down, or was not asked for
 */
public record HarvestedRecord(Header header, @Nullable Content content) {

    /**
     * Which resource it is, and when it changed.
     *
     * @param version the one that is or was published last
     * @param stampedAt a whole second
     */
    public record Header(
            UUID resource, UUID version, String institution, String type, boolean deleted, Instant stampedAt) {

        /** The same resource once it was taken down. */
        Header asDeleted() {
            return new Header(resource, version, institution, type, true, stampedAt);
        }
    }

    /** What the version says of itself and what its publication adds. */
    public record Content(ResourceFacts facts, Publication publication) {}

    /**
     * What is known of a version beside what it says.
     *
     * @param number of the version
     * @param school what its school is called
     * @param parent the resource that it adapts
     * @param mediaTypes of its files
     */
    public record Publication(
            int number,
            Instant at,
            String school,
            LicenceName licence,
            @Nullable UUID parent,
            List<String> mediaTypes) {

        public Publication {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    /** A licence as it is named abroad; an address where it has one. */
    public record LicenceName(
            String code, String name, @Nullable String url) {

        /** Whether it leaves no right to anybody: CC0 and the mark of the public domain. */
        public boolean isPublicDomain() {
            return code.startsWith("CC0-") || code.startsWith("PDM-");
        }
    }
}
