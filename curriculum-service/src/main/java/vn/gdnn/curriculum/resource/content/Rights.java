package vn.gdnn.curriculum.resource.content;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with it.
 *
 * @param licence a code of the list of licences
 * @param holder whose the rights are
 * @param parent the version of a resource that this one adapts
 * @param foreignParts what others made and it contains as it is
 */
public record Rights(
        String licence, String holder, @Nullable UUID parent, List<ForeignPart> foreignParts) {

    public Rights {
        foreignParts = List.copyOf(foreignParts);
    }

    /**
     * A part that others made.
     *
     * @param what which part it is
     * @param source where it comes from: an address, or title and place
     */
    public record ForeignPart(String what, String source, String author, String licence) {}
}
