package vn.gdnn.training.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter before it has words.
 *
 * @param staffMember to whom; null: to the school itself
 * @param occasion what it is written for: of one kind there is one letter for each
 */
public record LetterFacts(
        UUID id, LetterKind kind, @Nullable UUID staffMember, String occasion) {}
